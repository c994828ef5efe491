"""What portals and papers ask of their readers, in five languages: votes, opinions, money.

"¿Te ha parecido útil esta crítica?", "Ses 312 critiques", "Jetzt 4 Wochen für 1 Euro testen":
short whole lines in which words of two kinds stand together. A critic's own question or call
("Que demander de plus ?", "Partagez ce film") has at most one of them.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set

_TEXTS = word_set(
    """review reviews critique critiques avis critica criticas resena resenas opinion opiniones
    kritik kritiken rezension rezensionen meinung bewertung elestiri elestiriyi elestirisi inceleme
    incelemeyi yorum yorumu article articulo articulos artikel yazi yaziyi commentaire comentario
    kommentar billet nota note"""
)
_USEFUL = word_set(
    """helpful useful utile utiles util utiles interesante hilfreich nutzlich faydali yararli
    yardimci yardimi begendiniz interessant"""
)
_PRICE = re.compile(r"(?:[€$£₺]\s?\d|\d\s?(?:€|[$£₺]|euros?\b|eur\b|tl\b|cents?\b))", re.IGNORECASE)
_OFFER = word_set(
    """try subscribe subscription trial month months week weeks unlimited access disfruta suscribete
    suscripcion prueba mes meses informacion testen probeabo abo abonnement wochen monat monate
    monatlich digital abonnez profitez essai mois semaine abone abonelik ay deneyin aylik"""
)
_SHARES = (
    r"facebook|twitter|x|whats ?app|telegram|pinterest|linkedin|reddit|e-?mail|mail|pocket|tumblr|"
    r"tweet(?:er|en|le)?|tuitear|twittear|twittern|pin(?: it|nen)?|épingler|share|partager|"
    r"compartir|teilen|paylaş|like|me gusta|j['’]aime|gefällt mir|beğen|repost|print|imprimer|"
    r"imprimir|drucken|yazdır|copy link|copiar enlace|copier le lien|enviar|envoyer|email|guardar"
)
_GLUED = re.compile(rf"(?:(?:{_SHARES})[\s·|,/•0-9]*){{2,}}", re.IGNORECASE)
_WHOLE = re.compile(
    r"""(?:
    # one's other texts on a portal
    (?:lire\ |voir\ )?s(?:es|on|a)\ (?:\d+\ |dernières?\ )?(?:critiques?|activité|avis|notes)
  | suivre\ son\ activité | critiques?\ les\ plus\ (?:récentes|utiles|appréciées)
  | (?:yazarın\ )?(?:diğer|tüm)\ (?:yazıları|eleştirileri|incelemeleri)(?:nı?\ gör(?:üntüle)?)?
  | tüm\ (?:eleştiriler|yorumlar|sonuçlar|haberler|yazılar)\w*\ (?:gör\w*|oku)
  | (?:see\ |view\ |all\ |other\ |more\ )+(?:reviews|posts|articles)\ (?:by|from)\ .{3,40}
  | (?:otras|más|todas\ las)\ críticas\ de\ .{3,40}
  | d['’]autres\ (?:avis|critiques)\ (?:sur|de|du)\ .{2,60}
  | critique\ lue\ [\d.,\ ]+\ fois | [\d.,]+\ (?:kez|defa)\ okundu!?
  # what is read most, and rows of news
  | (?:çok\ okunanlar|en\ çok\ okunan\w*|lo\ (?:último|más\ (?:visto|leído|comentado))
      |les\ plus\ lus|à\ la\ une|más\ en\ esta\ (?:categoría|sección)|vielleicht\ auch\ interessant
      |meist\ ?gelesen|hot\ news|latest\ in\ (?:film|movies|arts|culture|tv)
      |te\ recomendamos|unsere?\ tipps?)\s?:?
  # how a site rates
  | (?:find\ out\ more\ about\ )?(?:how\ we\ (?:rate|review|score)|our\ ratings?\ explained)
      (?:\ \w+)?
  # complaints, votes and lists
  | (?:denunciar|signaler|reportar|report|bildir|şikayet\ et)
      (?:\ (?:este|esta|ce|cet|cette|this|bu)\ \w+)?
  | kritik\ melden | (?:jetzt|gleich)\ abstimmen | (?:bu\ filme\ )?puan\ ver(?:in)?
  | (?:izleme\ )?listeme\ ekle
  | (?:deine?|ihre?|votre|ta|tu|su)\ (?:wertung|bewertung|note|nota)\s?:
  | réagir\ à\ cet(?:te)?\ \w+ | (?:volver|ir)\ (?:a\ las?|al|a)\ (?:críticas|inicio|portada|índice)
  | ana\ ?sayfaya\ dön(?:üş)? | acerca\ del\ autor | yazarın\ sayfası
  | (?:debes|tienes\ que)\ (?:iniciar\ sesión|estar\ registrado|registrarte)\b.{0,40}
  | vous\ devez\ (?:être|vous)\ (?:connecté|identifi)\w*\b.{0,40}
  | (?:con\ la\ tecnología|fourni\ par|bereitgestellt\ von)\ .{3,30}
  | (?:detaylı\ bilgi|fragman|daha\ fazlası)\ için\ (?:tıklayın(?:ız)?|buraya).{0,20}
  # shops and showings
  | (?:acheter|louer|commander|comprar?)\ .{0,12}\b(?:dvd|blu-?ray|vod|amazon|fnac|entradas
      |billets?)\b.{0,20}
  | (?:bei|auf)\ amazon\ (?:bestellen|kaufen|ansehen) | amazon[- ]angebote?
  | (?:find|trouver|trouvez)\ (?:(?:local|a|une|un|your|les)\ )?(?:video\ stores?|showtimes?
      |cinemas?|theaters?|séances?|cinéma|salles?)(?:\ (?:near|près)\b.{0,20})?
  | (?:horaires|seanslar|cartelera|séances|spielzeiten|horarios)\ (?:et|ve|y|und)\ .{4,20}
  | dónde\ ver(?:\ (?:la\ película|\w+))?
  # other lines of papers
  | (?:artículo|contenido|funcionalidad)\b.{0,20}\b(?:solo|exclusiv[oa])\ para\ suscriptores
  | esta\ funcionalidad\ es\ .{3,20}\ suscriptores | tu\ suscripción\ se\ está\ usando\b.{0,60}
  | bu\ (?:içerik|haber|yazı)\ (?:sadece\ )?abone\w*\ (?:özel\w*|içindir)
  | por\ qué\ confiar\ en\ .{2,40} | (?:esta|este)\ \w+\ funciona\ con\ .{3,30}
  | (?:bild|foto|text)(?:er)?\ (?:&|und|\+)\ (?:text|bild|foto)\s?:\ .{3,40}
  | (?:all\ )?(?:images|photos|pictures|stills)\ (?:are\ )?courtesy\ (?:of\ )?.{2,50}
  | archive\ for\ (?:\w+,?\ )?(?:19|20)\d\d | (?:get\ to\ know|meet)\ (?:us|the\ team|our\ .{3,20})
    )[\ :.!…»>→]*""",
    re.IGNORECASE | re.VERBOSE,
)
_ASKS = re.compile(
    r"""(?:
    (?:so,?\ |and\ |but\ )?(?:tell\ us:?\ )?what\ (?:did|do)\ you\ (?:guys\ |all\ )?think
      (?:\ (?:of|about)\ (?:it|the\ (?:film|movie)|this\ (?:film|movie|one)))?
  | (?:have|did)\ you\ (?:seen?|watch(?:ed)?)\ (?:it|this|the\ (?:film|movie))(?:\ yet)?
  | qu['’](?:en\ )?(?:avez-vous|as-tu)\ pensé(?:\ (?:du|de\ ce)\ film)?
  | (?:et\ )?(?:vous|toi),?\ (?:qu['’]en\ (?:avez-vous|as-tu)\ pensé|l['’]avez-vous\ vu|
      qu['’]en\ pensez-vous) | qu['’]en\ (?:pensez-vous|penses-tu)
  | ¿?\s?(?:y\ (?:a\ )?(?:ti|vosotros|ustedes|tú|vos),?\ )?(?:¿\s?)?qué\ (?:te|os|les)
      \ (?:ha\ parecido|pareció|parece)(?:\ (?:la|esta)\ película)?
  | ¿?\s?(?:y\ tú,?\ )?(?:¿\s?)?qué\ (?:opinas|piensas)(?:\ (?:tú|de\ la\ película))?
  | ¿?\s?(?:ya\ )?(?:la|has|habéis)\ (?:has\ |habéis\ )?visto(?:\ (?:la|esta)\ película)?
  | wie\ hat\ (?:dir|euch|ihnen)\ der\ film\ gefallen | was\ (?:meint|sagt|denkt)\ ihr(?:\ dazu)?
  | was\ meinst\ du(?:\ dazu)?
  | (?:habt\ ihr|hast\ du|haben\ sie)\ (?:den\ film|ihn)\ (?:schon\ )?gesehen
  | (?:peki\ )?siz(?:ce|\ bu\ film\ hakkında)?\ ne\ düşün(?:üyorsunuz|ürsünüz)
  | (?:siz\ )?(?:bu\ )?film[ii]\ (?:siz\ )?(?:izlediniz\ mi|nasıl\ buldunuz|beğendiniz\ mi)
    )\s?\?(?P<rest>.{0,90})""",
    re.IGNORECASE | re.VERBOSE,
)
_OPINION = re.compile(
    r"""(?:(?:vous\ aussi,?\ )?(?:donnez|attribuez)(?:-nous)?\ votre\ (?:avis|note)
  | votre\ avis\ nous\ intéresse|eure\ meinung\ ist\ gefragt
  | (?:sagt?|schreibt?)\ (?:uns|mir)\ (?:eure|deine)\ meinung.{0,30}
  | (?:yorumlarınız[ıi]|görüşleriniz[ıi]|düşünceleriniz[ıi])\b.{0,40}\b(?:bekl|payla|yaz)\w*
  | yorumlarda\ buluşalım | cuéntanos\ (?:qué|tu|en)\b.{0,50}
  | tell\ us\ what\ you\ th(?:ought|ink).{0,20}
  | (?:dan?os|déjanos|dinos)\ (?:tu|su)\ opinión.{0,40}
  | never\ miss\ (?:a|an|another)\ (?:review|post|issue|episode|story|update)\b.{0,60}
  | recevez\ (?:chaque|toutes)\b.{0,60} | (?:kanalımıza|bültenimize)\ abone\ ol.{0,20}
    )[\ .!…]*""",
    re.IGNORECASE | re.VERBOSE,
)
_PROFESSION = re.compile(
    r"(?:rédact(?:eur|rice)|journaliste|cinéphile|redakteur(?:in)?|filmkritiker(?:in)?|redactora?|"
    r"periodista|crític[oa] de cine|cinéfil[oa]|sinema yazarı|film eleştirmeni|freelance (?:writer|"
    r"critic|journalist)|film critic|writer|journalist|editor)"
    r"(?:,| and | et | y | und | ve | depuis | desde | seit | at | for | en | chez | bei |\. )"
    r"\s?.{8,300}",
    re.IGNORECASE,
)
_MOST_WORDS, _LONGEST = 16, 130


def is_readers_line(text: str) -> bool:
    """Whether a whole line asks readers for a vote or money, or lists what else there is."""
    line = text.strip(" *_•·-–—|")
    if not 3 <= len(line) <= _LONGEST or line[0] in "\"“«„‘'":
        return False
    words = fold(line).split()
    if len(words) > _MOST_WORDS:
        return False
    known = set(words)
    voted = line.endswith("?") or any(word.isdigit() for word in words)
    if voted and known & _USEFUL and known & _TEXTS:
        return True
    if known & _OFFER and _PRICE.search(line):
        return True
    return bool(_GLUED.fullmatch(line) or _WHOLE.fullmatch(line) or _OPINION.fullmatch(line))


def asks_readers(text: str) -> bool:
    """Whether a line after a text asks its readers what they thought, and no more than that."""
    line = text.strip(" *_•·-–—|")
    asked = _ASKS.fullmatch(line) if "?" in line and len(line) <= _LONGEST else None
    if asked is None:
        return False
    rest = asked["rest"].strip()
    return not rest or asks_readers(rest) or bool(_OPINION.fullmatch(rest)) or _is_call(rest)


_TO_COMMENT = re.compile(r"comment|kommentar|yorum|comentario|below|unten|avis|opini|meinung", re.I)


def _is_call(rest: str) -> bool:
    return len(rest.split()) <= _MOST_WORDS and bool(_TO_COMMENT.search(rest))


def is_of_profession(text: str) -> bool:
    """Whether a line after a text begins with what a nameless critic is ("Journaliste, ...")."""
    return len(text) <= 320 and bool(_PROFESSION.fullmatch(text.strip(" *_")))
