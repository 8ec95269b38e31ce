import { mountPage } from '../../lib/ui/mount';
import { WelcomePage } from '../../lib/ui/welcome/welcome-page';

mountPage('welcomePageTitle', <WelcomePage />, document);
