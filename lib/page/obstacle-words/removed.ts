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
  // English
  /(?:taken (?:this|the) (?:article|story|page|post|report) (?:down|offline)|(?:removed|withdrawn|unpublished|deleted|retracted) (?:this|the) (?:article|story|page|post|report))/u,
  /(?:article|story|content|page|post|item|report|piece) .{0,40}(?:(?:has been|was|is) (?:removed|deleted|taken (?:down|offline)|withdrawn|unpublished|retracted)|(?:is )?no longer (?:available|online|published|on (?:our|this) (?:web ?)?site)|not available any ?more|has expired)/u,
  // German
  /(?:artikel|beitrag|inhalt|text|meldung|bericht) .{0,60}(?:(?:wurde|ist|haben wir) .{0,50}(?:entfernt|gelöscht|zurückgezogen|von der seite genommen)|nicht mehr (?:bereit|zur verfügung|abrufbar|online))/u,
  /(?:hat|haben) .{0,30}(?:artikel|beitrag|text|meldung|bericht) zurückgezogen/u,
  // French, Spanish, Portuguese, Italian
  /(?:article|contenu|dépêche|texte|page) .{0,60}(?:a (?:été|aussi été) (?:supprimée?|retirée?|dépubliée?|annulée?)|n'est plus (?:en ligne|disponible|accessible))/u,
  /(?:despacho|artículo|noticia|contenido) .{0,60}(?:se ha (?:eliminado|retirado|borrado)|ya no está|ha sido (?:eliminad|retirad|anulad)[oa])/u,
  /(?:matéria|reportagem|artigo|texto|conteúdo) .{0,60}(?:foi (?:retirad|apagad|removid|excluíd)[oa]|não está mais)/u,
  /(?:articolo|lancio|contenuto|testo) .{0,60}(?:è stato (?:rimosso|ritirato|cancellato|eliminato|annullato)|non è più)/u,
  // Dutch
  /(?:artikel|bericht|stuk|verhaal) .{0,60}(?:verwijderd|ingetrokken|niet (?:meer|langer) (?:beschikbaar|online))/u,
  /heeft (?:dit|het) (?:artikel|bericht|stuk) (?:ingetrokken|verwijderd)/u,
  // Swedish, Norwegian, Danish
  /(?:artikeln?|artikkelen|artiklen|texten|teksten|saken|historien|meldingen|nyheten) .{0,40}(?:fjernet|slettet|avpublisert|afpubliceret|borttagen|tagits bort|raderats|tilbage(?:trukket|kaldt))/u,
  /(?:artikeln?|artikkel|artiklen|artikel|indhold\p{L}*|innhold\p{L}*|innehåll\p{L}*) (?:är|er|finns) (?:inte|ikke) (?:längre|lenger|længere) (?:tillgänglig|tilgjengelig|tilgængelig)?/u,
  /(?:dragit|trukket) (?:tillbaka|tilbake|tilbage) (?:texten|artikeln|saken|meldingen|historien)|(?:trukket|trak) (?:historien|meldingen|artiklen|saken|texten) (?:tilbage|tilbake|tillbaka)/u,
  // Polish
  /(?:artykuł|tekst|materiał|treść|strona) .{0,40}(?:został\p{L}* (?:usunięt|wycofan|skasowan)\p{L}*|nie jest już dostępn\p{L}*)/u,
  /wycofał\p{L}* (?:tę |ten )?(?:depeszę|artykuł|tekst|materiał)/u,
  // Russian
  /отозвал\p{L}* (?:это |эту )?(?:сообщени|стать|материал|новост)\p{L}*|(?:материал|статья|новость) .{0,20}(?:удал[её]н|снят)\p{L}*/u,
  // Turkish
  /(?:haber|içerik|yazı|makale|sayfa) .{0,40}(?:kaldırıldı|silindi|yayından kaldırıl\p{L}*|artık (?:mevcut|yayında|erişilebilir) değil)/u,
  // Arabic, Hebrew
  /(?:أزيل|حُذف|حذف|سُحب) (?:هذا )?(?:المقال|الخبر|المحتوى)|(?:المقال|الخبر|المحتوى) .{0,20}لم يعد متاح/u,
  /(?:הכתבה|התוכן|הידיעה|המאמר|הדף) .{0,20}(?:הוסרה?|נמחקה?|אינ[וה] זמינ?ה? (?:עוד|יותר)|אינו זמין)/u,
  // Japanese, Chinese
  /(?:記事|ページ)の?(?:公開|掲載)は?(?:を)?終了|(?:記事|配信)を(?:取り消し|撤回)/u,
  /(?:本文|该文|此文|文章|此稿|稿件)已?(?:被|经)?(?:删除|下线|下架|撤回|移除)|已?撤回(?:此|该)?(?:稿|文)/u,
];
