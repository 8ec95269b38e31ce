import type { PromotionWords } from '../promotion-vocabulary';

export const SPANISH: PromotionWords = {
  offer:
    'newsletter*|boletín|boletines|bandeja de entrada|nuestra app|nuestra aplicación|nuestro canal' +
    '|canal de whatsapp|canal de telegram|tu correo|su correo|en facebook|en instagram|en twitter' +
    '|en redes sociales|nuestras redes|suscríbete|suscríbase|suscribirse|suscribirte|tu suscripción' +
    '|su suscripción|acceso ilimitado|prueba gratis|inicia sesión|iniciar sesión|regístrate|regístrese' +
    '|hazte socio|hazte socia|hazte suscriptor|cancela cuando quieras|donación|donaciones|dona' +
    '|haz una donación|apóyanos|apoya el|apoya a|tu apoyo|su apoyo|tu aporte|periodismo independiente|síguenos' +
    '|síganos|únete|cuéntanos|escríbenos|déjanos|en los comentarios|todos los derechos reservados|primer mes' +
    '|mes gratis|sin publicidad|nuestros suscriptores|por correo|sin límites|hazte miembro|súmate|pódcast*' +
    '|podcast*|test de actualidad|encuesta|quiz|google noticias|signal|confidencial|la aplicación|la app' +
    '|avisos de última hora|alertas|enlaces de afiliado|comisión|código de descuento|buen periodismo' +
    '|cuesta dinero|es caro|lee sin',
  hint:
    'app|facebook|instagram|twitter|youtube|whatsapp|telegram|suscri*|socio|socios|al mes|por mes' +
    '|cuenta|premium|exclusiv*|oferta|donativo*|aporta|colabora|financia*|apoyo|comentario*' +
    '|notificaciones|canal',
  journalism:
    'periodismo|periodista*|redacción|noticias|artículo*|lectores|reportajes|contenidos' +
    '|investigaciones|actualidad|historias|diario',
  reader: 'usted|ustedes|tu|tus|te|ti|tú|su correo',
  publisher: 'nosotros|nuestro|nuestra|nuestros|nuestras|nos',
  request:
    'suscríbete|suscríbase|regístrate|recibe|reciba|únete|apoya|apóyanos|dona|haz|hazte|descarga|sigue' +
    '|síguenos|síganos|comparte|descubre|lee|prueba|ayuda|ayúdanos|accede|activa|haga|haz clic|conviértete' +
    '|no te pierdas|quieres|quiere|instala|envíaselo|cuéntanos|pon a prueba|descárgate|escucha nuestro' +
    '|escucha el|participa en|vota en|tienes|sabes|te ha gustado|te gusta|te interesa|buscas|escríbenos' +
    '|mira nuestro|elige tu|entra en|guarda este|regala|consigue|todos los artículos por|sigue nuestro' +
    '|suscribirse',
  polite:
    'por favor|haz clic|haga clic|sin compromiso|sin permanencia|cancela cuando quieras|cancele cuando quiera',
  ease: 'gratis|cada día|cada mañana|ahora|hoy|diari*',
};
