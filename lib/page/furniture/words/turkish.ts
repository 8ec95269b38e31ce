import type { PromotionWords } from '../promotion-vocabulary';

export const TURKISH: PromotionWords = {
  offer:
    'bülten*|e-bülten*|e-posta kutunuz*|gelen kutunuz*|uygulamamız*|uygulamayı indir*|uygulama*' +
    '|bildirim*|kanalımız*|whatsapp kanal*|telegram kanal*|facebook’ta|instagram’da|twitter’da' +
    '|sosyal medyada|google haberler|google news|abone ol*|abonelik*|aboneliğ*|sınırsız*|tam erişim' +
    '|reklamsız|giriş yap*|üye ol*|üyelik*|hesap oluştur*|ücretsiz dene*|deneme süresi|bağış*' +
    '|destek ol*|destek verin|destekleyin|desteğiniz*|bağımsız gazeteciliğ*|özgür gazeteciliğ*' +
    '|bizi takip|takip edin|bize katıl*|bize yazın|bize ulaş*|gizli olarak yazın|podcast*|anket*' +
    '|yorumlarda|yorum yap*|paylaşın|tüm hakları saklıdır|indirim kodu',
  hint:
    'facebook|instagram|twitter|youtube|whatsapp|telegram|kanal*|lira|liraya|aylık|ayda|ay|yıllık|hesap' +
    '|premium|kampanya|indirim|okurlarımız|okur*|bilginiz|pahalı*|fırsat',
  journalism: 'gazetecilik|gazeteciliğ*|gazeteci*|haber*|okur*|makale*|muhabir*|editör*|gazete*|araştırma*',
  reader: 'siz|sizi|size|sizin|sizinle|sizler*|sen|seni|sana|senin|kutunuzda|bilginiz',
  publisher:
    'biz|bizi|bize|bizim|bizimle|muhabirlerimiz*|okurlarımız*|haberlerimiz*|kanalımız*|bültenimiz*|ekibimiz*|sahibimiz|gazetemiz*|sitemiz*|dergimiz*',
  request:
    'abone ol*|katılın|destekleyin|bağış yap*|indirin|takip edin|paylaşın|okuyun|dinleyin|izleyin' +
    '|deneyin|keşfedin|alın|yazın|gönderin|tıklayın|üye olun|giriş yapın|kaçırmayın|kaydolun',
  polite:
    'lütfen|ister misiniz|misiniz|katılın|indirin|yazın|tıklayın|abone olun|okuyun|takip edin|destekleyin|dinleyin|izleyin',
  ease: 'ücretsiz|her gün|her sabah|her hafta|hemen|şimdi|istediğiniz zaman',
};
