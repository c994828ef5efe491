"""Heads of what a page prints beside a text, by their first words: other texts, tags, adverts.

Told from folded words, so that a head pasted without its accents is known too. A head
with its list on the same line ("Related: ...", "Filed under ...") is one wherever it
stands; a bare one ("Latest in Film") only after the text.
"""

from __future__ import annotations

import re

from index.folding import fold

from .page_others import heads_others, names_others
from .patterns import Pattern

_HEADS = r"""(?:
    related(?:\ (?:items|posts|articles?|stories|content|links|topics|reading|coverage|reviews|news|
      authors.*|films|movies))?
  | (?:read|see|watch|check\ out)\ (?:more|also|next|these(?:\ next)?|this\ next)|read\ more\ at
  | what\ to\ (?:read|watch|see)\ next|also\ (?:read|see|watch|reviewed(?:\ .{2,30})?)
  | also\ (?:in|on)\ (?:this\ .{3,20}|the\ (?:blog|site|magazine)|(?:\w+\ )?(?:news|reviews|arts|
      culture|entertainment|sport))
  | (?:our\ )?(?:editors?|critics|staff|readers?)(?:\ s)?\ (?:also\ )?(?:recommend|picks?|choices?)
  | if\ (?:you|your\ (?:family|kids|children))\ (?:liked|loved|enjoyed)\ (?:this|it|that)
      (?:\ (?:one|film|movie|review|post))?
  | more\ (?:like\ this|reviews|articles|stories|news|to\ read|from\ .+|in\ .+|on\ this.*|by\ .+)
  | more\ (?:[a-z]+\ ){0,2}(?:reviews|articles|stories|columns|clips|interviews|features|essays)
  | (?:key|similar|other|recent|latest|newest|popular|trending|top|featured|recommended|suggested|
      new|previous|older|newer|past)\ (?:(?:film|movie|tv|book|game|music|dvd)\ )?(?:articles|posts|
      reviews|stories|news|reads|titles|entries|comments|podcasts|episodes|videos|columns)
  | (?:latest|more|most\ (?:viewed|read|popular|shared|commented|recent)|trending|popular|new)
      \ (?:in|on|from|at)\ .+
  | most\ (?:viewed|read|popular|shared|commented|recent)
  | (?:you\ (?:may|might|will|ll)|readers)\ also\ (?:like|enjoy|liked|enjoyed|read)
  | (?:users?|readers?|audience|viewers?)\ (?:reviews?|ratings?|comments?|opinions?)
  | mehr\ (?:aus|von|zum\ thema|zu\ dem\ thema|kritiken|artikel|filmkritiken|lesen)(?:\ .+)?
  | (?:weitere|aktuelle|neueste|neue|letzte|altere|verwandte|ahnliche|andere|beliebte|meistgelesene)
      \ (?:kritiken|filmkritiken|artikel|beitrage|meldungen|texte|themen|filme|nachrichten|
      rezensionen|kommentare|news|infos?|links|trailer|ausgaben|kolumnen|interviews)(?:\ .+)?
  | (?:neue|aktuelle|weitere)\ kinofilme|(?:aktuell|jetzt|neu)\ im\ kino|kino\ aktuell
  | (?:das|dies)\ konnte\ (?:dir|dich|ihnen|sie|euch)\ auch\ (?:gefallen|interessieren)
  | (?:lese|film|buch)\ ?tipps? | meistgelesen|auch\ interessant|siehe\ auch
  | lesen\ sie\ (?:auch|mehr).*|lies\ auch|zum\ thema
  | (?:a\ (?:lire|voir|decouvrir|ecouter)|lire|voir|relire)\ (?:aussi|egalement|encore)
  | vous\ (?:aimerez|pourriez|devriez|allez)(?:\ peut\ etre)?(?:\ aussi)?(?:\ aimer|\ apprecier)?
      (?:\ aussi|\ egalement)?
  | (?:pour\ )?aller\ plus\ loin|pour\ en\ savoir\ plus
  | (?:anciens?|derniers?|dernieres?|autres|nos|plus\ d)\ (?:articles?|billets?|critiques?|
      commentaires?|actualites?|posts?|publications?|chroniques?|entretiens?)(?:\ .+)?
  | (?:articles?|billets?|posts?)\ (?:plus\ (?:anciens?|recents?)|similaires?|lies?|recents?|
      precedents?|suivants?|recommandes?|connexes?|populaires?)
  | (?:sur\ le\ meme|dans\ la\ meme|du\ meme)\ \w+ | les\ plus\ (?:lus|vus|commentes|partages)
  | (?:lee|leer|ver|mira|vea|lea)\ tambien|tambien\ te\ (?:puede|podria|gustara|recomendamos).*
  | (?:ultim[oa]s|otr[oa]s|mas|nuev[oa]s)\ (?:entradas|noticias|criticas|articulos|resenas|
      comentarios|posts|columnas|entrevistas)(?:\ .+)?
  | (?:entradas|noticias|articulos|posts)\ (?:relacionad[oa]s|recientes|populares|antigu[oa]s|
      anteriores|similares) | lo\ mas\ (?:visto|leido|comentado|compartido|nuevo)(?:\ .+)?
  | (?:leggi|vedi|guarda)\ anche|potrebbe(?:ro)?\ (?:anche\ )?interessart\w*.*|ti\ potrebbe\ .+
  | (?:ultim[ie]|altr[ie])\ (?:articoli|notizie|recensioni|commenti|post|news)(?:\ .+)?
  | (?:articoli|notizie|post|recensioni)\ (?:correlat[ie]|simili|recenti|consigliat[ie])
  | i\ piu\ (?:letti|visti|commentati)(?:\ .+)?
  | (?:leia|veja|ouca|confira|assista)\ tambem|voce\ (?:tambem\ )?pode\ (?:gostar|se).*
  | (?:ultim[oa]s|outr[oa]s|mais)\ (?:postagens|criticas|artigos|resenhas|comentarios|lidas|
      vistas|materias)(?:\ .+)? | (?:posts|artigos|materias|noticias)\ (?:relacionad[oa]s|recentes)
  | (?:lees|bekijk)\ ook|(?:meest|laatste|meer|andere|recente)\ (?:gelezen|nieuws|recensies|
      berichten|reacties|artikelen)(?:\ .+)?|gerelateerde?(?:\ .+)?
  | (?:ilgili|benzer|diger|son|populer|onceki|sonraki)\ (?:yazilar|haberler|icerikler|filmler|
      yorumlar|konular|makaleler|incelemeler|elestiriler)(?:\ .+)?|en\ (?:cok|son)\ (?:okunan|
      izlenen|yorumlanan|eklenen)\w*(?:\ .+)?|bunlar\ da\ ilginizi.*|bunlara\ da\ .+
  | ilginizi\ cekebilir\w*|yazarin\ (?:diger|tum|son)\ yazilari
    )"""
_TOPICS = r"""(?:topics?|tags?|tagged|themen|schlagworte|schlagworter|sujets|temas|topicos|
    argomenti|onderwerpen|etiketler|konular|etiquetas|etiquettes|mots\ cles|keywords|archives?|
    archiv|categories|kategorien|categorias|categorie|kategoriler|blogroll|site\ feed|newsletter|
    where\ to\ watch|streaming\ on|available\ on|editors?\ picks?|about\ (?:us|the\ site|this\ site|
    this\ blog)|uber\ uns|qui\ sommes\ nous|quienes\ somos|chi\ siamo|quem\ somos|over\ ons|
    hakkimizda)"""
_WEEK = r"(?:week|month|time|issue|column|review|film|movie|episode|fortnight|podcast)"
_POINTERS = rf"""(?:
    (?:last|next|previous|this)\ {_WEEK}(?:\ s\ (?:film|movie|review|column))?
  | (?:previous|next)\ {_WEEK}\ of\ the\ (?:week|month) | coming\ (?:up|next|soon)
  | also\ (?:this|opening|reviewed|showing|playing)\ ?.{{0,24}} | also\ on\ (?:this|the)\ page
  | other\ (?:\w+\ )?(?:discs?|films?|movies|releases|reviews|news)(?:\ this\ week)?
  | (?:latest|new|recent|quick)\ (?:\w+\ )?(?:reviews?|links|news|posts)
  | (?:hot|daily|today\ s)\ (?:deals?|offers?) | (?:local|small|classified)\ ads
  | must\ (?:read|see|watch) | don\ t\ (?:miss|take\ (?:it|this)\ from\ (?:me|us))
  | (?:letztes|nachstes)\ mal|(?:la\ )?prochaine\ fois|(?:la\ )?proxima\ vez|la\ prossima\ volta
  | (?:letzte|vorige|vergangene|nachste|kommende)\ (?:woche|ausgabe|folge)
  | (?:vorheriger|voriger|letzter|nachster)\ film(?:\ der\ woche)?
  | auch\ (?:neu|im\ kino|diese\ woche|in\ dieser\ ausgabe)\ ?.{{0,20}}
  | (?:la\ )?semaine\ (?:derniere|prochaine)|(?:aussi|egalement)\ (?:a\ l\ affiche|cette\ semaine|
      en\ salles?)|(?:prochain|dernier)\ (?:film|numero|billet)
  | (?:la\ )?(?:semana\ (?:pasada|que\ viene)|proxima\ semana)
  | tambien\ (?:este|esta|en)\ (?:viernes|semana|numero|cartelera|cines)
  | (?:la\ )?settimana\ (?:scorsa|prossima)|anche\ (?:questa\ settimana|al\ cinema)
  | (?:na\ )?(?:semana\ (?:passada|que\ vem)|proxima\ semana)|tambem\ (?:nesta|esta)\ semana
  | (?:vorige|volgende)\ (?:week|keer)|ook\ (?:deze\ week|in\ de\ bioscoop)
  | (?:gecen|gelecek|onumuzdeki)\ (?:hafta|ay|sayi)\w*(?:\ filmi)?|haftaya
    )"""
"""Heads of one line on another text ("Last week: ..."), below a text alone."""
_FILED = (
    r"(?:filed under|filed in|posted in|posted under|published in|classe dans|publie dans|"
    r"range dans|veroffentlicht (?:in|unter)|abgelegt (?:in|unter)|eingeordnet unter|"
    r"kategorisiert (?:in|als)|publicado (?:en|em)|archivado en|pubblicato (?:in|su)|"
    r"archiviato in|arquivado em|postado em|geplaatst in|gepubliceerd in|opgeslagen onder|"
    r"kategori|kategorisi|etiket)"
)
_ADVERTS = (
    r"(?:scroll|swipe|continue|keep scrolling|continue reading|keep reading)(?: down)? "
    r"(?:to|for|below|with|after)\b.{0,50}|"
    r"keep scrolling|scroll down|"
    r"(?:story|article|text|der artikel|l article|o texto|el texto) (?:continues|resumes|suit|"
    r"geht)\b.{0,40}|"
    r"(?:la )?suite (?:de l article )?(?:apres|dessous)\b.{0,40}|"
    r"(?:la )?publicidad(?: continua\b.{0,20})?|(?:continua|sigue) (?:despues|tras|depois|apos|"
    r"dopo)\b.{0,40}|(?:weiter|artikel) (?:nach|unter) der (?:anzeige|werbung)|anzeige|werbung|"
    r"publicite|pubblicita|publicidade|reklam|advertentie|advertisement|advertising|sponsored|"
    r"gesponsert|sponsorise|patrocinado|sponsorizzato|reklamdan sonra devam ediyor|"
    r"(?:\w+ ){0,2}video of the (?:day|week)|loading(?: please wait)?|please wait|"
    r"(?:bitte warten|veuillez patienter|espere por favor|attendere prego|lutfen bekleyin)|"
    r"(?:press enter or )?(?:click|tap) (?:(?:on )?(?:the |this )?(?:image|photo|picture) )?to "
    r"(?:view|enlarge|zoom|expand)\b.{0,40}|(?:zum )?vergrossern(?: klicken)?|"
    r"cliquez? (?:sur l image )?pour agrandir|(?:haz )?clic (?:en la imagen )?para ampliar|"
    r"(?:view|see|more|find it) (?:it )?(?:on|at) (?:imdb|tmdb|letterboxd)|"
    r"imdb (?:de gor|sayfasi|page|link)|"
    r"do you feel this content is inappropriate\b.{0,60}|"
    r"you must be (?:at least )?1[68] years old\b.{0,60}|"
    r"random (?:review|post|article|film)|got it|"
    r"(?:very )?(?:normal|large|larger|small|smaller) text size|"
    r"(?:your|my) rating(?: rate)?|"
    r"(?:tweet|share|print|e ?mail|pin|rate|like|save|bookmark) (?:this|it)|"
    r"(?:bookmark|save|print|like) (?:and|or) (?:share|report|print|save)|block or report|"
    r"discuss this|be the first to know|pin (?:it|this)(?: for later)?|add to (?:my )?wish ?list|"
    r"(?:popular|trending|most popular) on (?:\w+ ){0,2}\w+|mag ich|lien permanent|"
    r"acheter en ligne|"
    r"click here to (?:subscribe|read|see|watch|buy|sign)\b.{0,40}|"
    r"link copied(?: to clipboard)?|copyright|(?:login|log in|sign in) (?:or|to) .{2,40}"
)
_WITH_LIST = Pattern(rf"(?:{_HEADS}|{_TOPICS})", re.VERBOSE)
_BARE = Pattern(rf"(?:{_HEADS}|(?:{_TOPICS})(?:\ \d+)?)", re.VERBOSE)
_POINTER = Pattern(_POINTERS, re.VERBOSE)
_FILED_LINE = re.compile(rf"{_FILED} .{{2,160}}")
_ALSO = re.compile(
    r"(?:also|auch|aussi|egalement|tambien|anche|tambem|ook) (?:this|out|open\w*|play\w*|show\w*|"
    r"today|tonight|review\w*|diese|heute|neu|cette|este|esta|hoy|questa|oggi|hoje|deze|vandaag)"
    r"(?: [a-z0-9]+){0,4}"
)
_ALSO_AT = re.compile(
    r"(?:ALSO|AUCH|AUSSI|EGALEMENT|ÉGALEMENT|TAMBIÉN|ANCHE|TAMBÉM|OOK) "
    r"(?:AT|ON|IN|IM|BEI|AUX?|À|EN|DANS|AL|NOS?|NAS?|BIJ|DE) [^a-zß-ÿ.!?]{2,40}"
)
"""A bare "ALSO AT THE NAME" above a list; in small letters it can head a part of a text."""
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
"""A day of a month: such a line says when the text was published."""
_ADVERT = re.compile(_ADVERTS)
_KEY = re.compile(r"(?P<head>[^:|]{3,40}?)\s?:\s+(?P<rest>\S.{1,200})")
_EDGE = " \t*_•·▪|‹›<>→»-–—"
_LONGEST = 240
_POINTS = 130


def is_filed(text: str) -> bool:
    """Whether a line lists other texts or tags behind a head of theirs, wherever it stands."""
    if len(text) > _LONGEST or _is_told(text):
        return False
    line = text.strip(_EDGE)
    key = _KEY.fullmatch(line)
    if key and (_WITH_LIST.fullmatch(fold(key["head"])) or names_others(key["head"])):
        return True
    filed = line[:1].isupper() and _FILED_LINE.fullmatch(fold(line))
    return bool(filed) and not _DAY.search(line)


def points_elsewhere(text: str) -> bool:
    """Whether a short line below a text names another one behind a head for it.

    "Last week: ghosts and guitars", "Vorheriger Film der Woche: Dreizehn Stufen".
    """
    key = _KEY.fullmatch(text.strip(_EDGE)) if len(text) <= _POINTS else None
    if key is None or (text.endswith(".") and not _SHOWN.search(key["rest"])):
        return False
    return bool(_POINTER.fullmatch(fold(key["head"])))


_SHOWN = re.compile(
    r"\b\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\b|uhr|h\b)|\b\d{1,2}\.? [^\W\d_]{3,9}\b"
)
"""A day or an hour: such a line says when another film is shown."""


def is_between(text: str) -> bool:
    """Whether a line stands between paragraphs for an advert or a button, and says so."""
    return len(text) <= 90 and bool(_ADVERT.fullmatch(fold(text)))


def opens_section(text: str) -> bool:
    """Whether a line after the text is the bare head of other texts, tags or notices."""
    if not 3 < len(text) <= 80 or _is_told(text):
        return False
    folded = fold(text)
    if ":" not in text[:-1] and (_ALSO.fullmatch(folded) or _ALSO_AT.fullmatch(text.strip(_EDGE))):
        return True
    return heads_others(text) or bool(_BARE.fullmatch(folded))


def _is_told(text: str) -> bool:
    end = text.rstrip(' "”»)*_')
    return end.endswith((".", "!", "?")) and not end.endswith("..")
