/**
 * The words of which pages make the labels around an article. A block that consists of nothing but such words, with at
 * least one that news does not use by itself, is such a label, whatever its wording: "Story continues below
 * advertisement", "348 people are reading this", "Mehr zum Thema".
 */

/** One of these must be there. */
export const TELLING_WORDS =
  // adverts
  'advertisement advertisements advertising advert adverts ad ads sponsored sponsor sponsors sponsorship promoted advertorial ' +
  'anzeige anzeigen werbung gesponsert publicité annonce annonces sponsorisé publicidad anuncio patrocinado patrocinada ' +
  'publicidade anúncio pubblicità sponsorizzato advertentie advertenties gesponsord annons annonse annonser reklame реклама ' +
  // going on
  'continue continues continued scroll skip weiterlesen mehr scrollen continuer suite continúa continua seguir leyendo lees ' +
  // lists of other texts
  'related recommended recommend recommends trending popular latest featured newest next previous more most also read readers ' +
  'verwandte ähnliche empfohlen empfehlungen beliebt meistgelesen meistgelesene lesen lesenswert auch thema themen neueste ' +
  'lire voir plus aussi associés recommandés populaires dernières récents leer lea también relacionado relacionados relacionadas más ' +
  'leídas leídos recomendados últimas ler leia também relacionadas recomendadas mais lidas leggi anche correlati consigliati più ' +
  'letti ultime lees ook meer gerelateerd gerelateerde meest gelezen läs också mer relaterat mest lästa les også relatert ' +
  'læs mere relaterede mest læste см также ' +
  // sharing and talking back
  'share shares shared sharing tweet tweets retweet retweets facebook twitter whatsapp linkedin pinterest reddit flipboard ' +
  'telegram messenger tumblr instagram email e-mail print copy copied comment comments reply replies like likes views viewers ' +
  'reactions followers bloggers follow subscribe newsletter newsletters bookmark save loading embed transcript claps votes viewed clicked ' +
  'teilen geteilt drucken kommentar kommentare kommentieren merken gemerkt folgen abonnieren aufrufe gefällt vorlesen anhören ' +
  'partager partages imprimer commentaire commentaires commenter écouter suivre compartir compartidos imprimir comentar ' +
  'comentario comentarios escuchar comentários comentário compartilhar compartilhe ouvir condividi condivisioni stampa commenti ' +
  'commento ascolta segui delen gedeeld reacties reageer afdrukken dela delningar kommentarer kommentera del skriv lyssna lyt ' +
  // about the text
  'tags tag tagged filed topics topic categories category updated posted published modified min read reading listen watch ' +
  'schlagworte schlagwörter lesezeit lesedauer stand aktualisiert veröffentlicht étiquettes mots-clés publié étiquetas ' +
  'publicado actualizado atualizado aggiornato pubblicato trefwoorden bijgewerkt gepubliceerd etiketter uppdaterad publicerad ' +
  'oppdatert publisert opdateret publiceret';

/** These may stand beside it. */
export const PLAIN_WORDS =
  'a an the this that these here there all any by of for from in into on to up at and or with our your you us we may might be ' +
  'been is are was were has have add my blog now below above after before down out back top as it its too see view show hide ' +
  'open close expand new start stop get go keep want must via using ' +
  'article articles story stories post posts page pages link links content contents news headlines video videos photo photos ' +
  'gallery image images picture pictures audio podcast coverage analysis opinion topics section menu site app times time ' +
  'people person persons reader minute minutes mins hour hours second seconds day days first last editor editors editor’s ' +
  'pick picks choice staff team conversation discussion thread join leave log sign login helpful awesome exclusive opens ' +
  'window tab external later x paid partner partners partnership promotion offer deals today this week month ' +
  'der die das den dem des ein eine zu zum zur im in am an auf aus von vom für mit und oder über unter hier dies diese diesen ' +
  'dieser sie auch noch jetzt artikel beitrag beiträge text thema nachrichten bilder bild videos fotos galerie redaktion ' +
  'wurde mal gelesen geklickt weiter oben unten nach vor zurück seite seiten leser nutzer min minuten uhr alle alles zuletzt ' +
  'le la les l un une des du de d au aux à en et ou sur pour par avec ce cet cette ces article articles contenu vidéo vidéos ' +
  'photo photos image images temps lecture minutes après avant rubrique dossier sujet même été lu fois ' +
  'el los las un una unos de del al en y o por para con este esta estos noticias artículo artículos contenido vídeo vídeos ' +
  'video videos foto fotos tema temas minutos después tiempo lectura sobre nota notas lo que se ' +
  'o os as um uma do da dos das no na nos nas e ou por para com este esta notícias matéria matérias conteúdo vídeo vídeos ' +
  'vezes foi lida lido tempo leitura minutos depois sobre após ' +
  'il lo gli i uno una dei delle della nel nella e o con per su questo articolo articoli notizie contenuto foto minuti dopo ' +
  'tempo lettura ' +
  'het een van voor met en op in deze dit artikel artikelen nieuws verhaal foto fotos video verder onder na over door ' +
  'den det en ett et och og av af på i om till til för for med här her denna denne artikel artikeln artikler saken nyheter ' +
  'nyheder efter etter under';
