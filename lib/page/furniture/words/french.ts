import type { PromotionWords } from '../promotion-vocabulary';

export const FRENCH: PromotionWords = {
  offer:
    'newsletter*|boîte mail|boîte e-mail|boite mail|infolettre*|lettre d’information|notre application' +
    '|l’application|nos notifications|alertes info|notre chaîne|sur whatsapp|sur facebook|sur instagram' +
    '|sur les réseaux sociaux|s’abonner|abonnez-vous|je m’abonne|accès illimité|sans engagement|résiliable' +
    '|essai gratuit|offre d’essai|connectez-vous|inscrivez-vous|créer un compte|créez un compte' +
    '|réservé aux abonnés|réservé à nos abonnés|devenez membre|adhér*|faire un don|faites un don|votre don' +
    '|vos dons|soutenez|votre soutien|déductible*|campagne de dons|suivez-nous|rejoignez-nous|écrivez-nous' +
    '|votre avis|en commentaire|dans les commentaires|tous droits réservés|presse indépendante' +
    '|journalisme indépendant|premier mois|mois offert|un mois gratuit|sans publicité|nos abonnés|je soutiens' +
    '|par e-mail|par mail|podcast*|quiz|sondage|toutes les plateformes|google actualités|signal|confidentiel*' +
    '|lien d’affiliation|liens affiliés|commission|code promo|illimité|en illimité|l’appli|nos newsletters' +
    '|une presse libre|presse libre|coûte cher',
  hint:
    'application|facebook|instagram|twitter|youtube|whatsapp|telegram|abonné*|abonnement*|par mois' +
    '|compte|inscription|membre*|premium|exclusi*|offre|don|dons|soutenir|contribution*|financement' +
    '|notifications|commentaire*',
  journalism:
    'journalisme|journaliste*|rédaction|l’actualité|l’actu|actualités|nos articles|cet article|article' +
    '|articles|lecteurs|lectrices|enquêtes|l’info|l’information|journal|contenus|infos',
  reader: 'vous|votre|vos|tu',
  publisher: 'nous|notre|nos',
  request:
    'abonnez-vous|inscrivez-vous|recevez|rejoignez|soutenez|faites|téléchargez|suivez|partagez|découvrez' +
    '|profitez|lisez|retrouvez|essayez|devenez|aidez|cliquez|créez|connectez-vous|activez|écoutez|vous avez' +
    '|vous souhaitez|ne manquez|installez|testez|envoyez|participez|votez|répondez|jouez|regardez|consultez' +
    '|choisissez|entrez|ajoutez|contactez|appelez|écrivez|continuez|poursuivez|saisissez|commandez|réservez' +
    '|offrez|contribuez|donnez|adhérez|bénéficiez|obtenez|accédez|gagnez|comparez|posez|dites|signalez|restez' +
    '|commentez|réagissez|envie|abonne-toi|cet article vous a|tous les articles pour',
  polite:
    's’il vous plaît|cliquez ici|voulez-vous|souhaitez-vous|sans engagement|résiliable à tout moment' +
    '|offre sans engagement',
  ease: 'gratuit*|gratuitement|chaque jour|chaque matin|chaque semaine|dès maintenant|quotidien*',
};
