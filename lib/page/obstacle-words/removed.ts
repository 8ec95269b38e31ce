/** What stands in place of an article that was taken down. */
export const REMOVED: readonly RegExp[] = [
  // English
  /(?:article|story|content|page|post|item|report|piece|link) (?:(?:is|are) no longer (?:available|online|accessible|active|exists?)|no longer exists|has expired|(?:has been|was|had been) (?:removed|deleted|taken down|withdrawn|unpublished|retracted))/u,
  /(?:article|story|content|post) you .{0,40}(?:is no longer available|has been removed|has expired)/u,
  // German
  /(?:artikel|beitrag|inhalt|text|seite|meldung|bericht|angebot) .{0,60}(?:nicht mehr (?:verfügbar|abrufbar|online|vorhanden|zugänglich)|(?:wurde|ist) (?:leider )?(?:entfernt|gelöscht|zurückgezogen|depubliziert|offline genommen)|abgelaufen)/u,
  // French
  /(?:article|contenu|page|texte|billet) .{0,60}(?:n'est plus (?:disponible|en ligne|accessible)|n'existe plus|a (?:été|expiré) ?(?:supprimée?|retirée?|dépubliée?|effacée?)?)/u,
  // Spanish
  /(?:artículo|contenido|noticia|página|nota) .{0,60}(?:ya no (?:está|se encuentra|existe)|ha (?:sido )?(?:eliminad|retirad|borrad|suprimid|caducad)[oa]|fue (?:eliminad|retirad|borrad)[oa])/u,
  // Portuguese
  /(?:artigo|conteúdo|notícia|matéria|página|texto|reportagem) .{0,60}(?:(?:já )?não (?:está|existe|se encontra)(?: mais)? (?:disponível|acessível|online|no ar)|não existe mais|foi (?:removid|apagad|excluíd|retirad|eliminad)[oa]|expirou)/u,
  // Italian
  /(?:articolo|contenuto|notizia|pagina|servizio) .{0,60}(?:non (?:è|e') più (?:disponibile|accessibile|online|presente)|è (?:stat[oa] (?:rimoss|cancellat|eliminat|ritirat)[oa]|scadut[oa])|non esiste più)/u,
  // Dutch
  /(?:artikel|bericht|inhoud|pagina|verhaal) .{0,60}(?:(?:is )?niet (?:meer|langer) (?:beschikbaar|online|toegankelijk)|(?:is|werd) (?:verwijderd|ingetrokken|offline gehaald|verlopen)|bestaat niet meer)/u,
  // Swedish, Norwegian
  /(?:artikeln?|artikkelen|innehållet|innholdet|sidan|siden|inlägget|innlegget|texten|saken) .{0,60}(?:(?:är|er|finns|finnes|ikke|inte) .{0,12}(?:längre|lenger|mer) ?(?:tillgänglig\p{L}*|tilgjengelig\p{L}*|kvar|publicerad)?|har (?:tagits bort|raderats|avpublicerats|blitt (?:fjernet|slettet|avpublisert))|er (?:fjernet|slettet|avpublisert)|borttagen)/u,
  // Russian
  /(?:статья|материал|страница|новость|публикация|текст) .{0,60}(?:(?:больше )?(?:не|более не) (?:доступн|существу)\p{L}+|(?:был[аио]? )?(?:удал[её]н|снят|отозван)\p{L}*|недоступ\p{L}+)/u,
  // Japanese
  /(?:記事|ページ|コンテンツ).{0,30}(?:削除(?:され|いたし|しま)|公開(?:を|が)?(?:終了|停止)|掲載(?:を|が)?終了|ご覧いただけません|存在しません)/u,
  // Chinese
  /(?:文章|内容|內容|页面|頁面|新闻|新聞|稿件).{0,20}(?:已(?:被)?(?:删除|刪除|移除|下架|下线|撤回|过期|過期)|不再(?:可用|提供)|不存在)/u,
];
