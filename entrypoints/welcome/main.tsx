import { mountPage } from '../../lib/ui/mount';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page';

void mountPage('welcomePageTitle', <WelcomePage />, document);
