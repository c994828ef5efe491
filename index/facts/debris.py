"""What a page leaves in a saved text and no reader wants, by plain evidence only.

A line is debris when the whole of it is the vocabulary of a page's controls,
or when it stands at the edge of the document and speaks of cookies,
newsletters or rights. A paragraph of prose that mentions such words stays.
"""

from __future__ import annotations

import re
from functools import lru_cache

from index.folding import fold

from .banners import NO_PUBLICATIONS
from .patterns import Pattern, holds
from .remembering import remembered

_SOCIAL = (
    r"facebook|twitter|x|instagram|pinterest|reddit|whatsapp|linkedin|tumblr|telegram|youtube|"
    r"letterboxd|mastodon|bluesky|threads|tiktok|pocket|flipboard|e-?mail|rss|vimeo|skype|xing|"
    r"patreon|soundcloud|spotify|snapchat|messenger|print|copy link"
)
_PLAIN = Pattern(
    rf"""(?:
    (?:top|bottom|end)\ of\ page | (?:go\ )?(?:back|return)\ to\ (?:the\ |our\ |all\ )?
    (?:[\w-]+\ ){{0,4}}(?:index|home(?:page)?|page|list|archives?|menu|overview|up|reviews|news)
  | (?:back|return|scroll)\ to\ (?:the\ )?top
  | (?:skip|jump)\ to\ (?:the\ )?(?:main\ )?(?:content|navigation|search|footer|sidebar|menu|
    primary\ \w+)
  | (?:use\ )?my\ (?:current\ )?location(?:\ via\ gps)? | mein(?:en)?\ standort(?:\ (?:per|via|
    über)\ gps)?(?:\ verwenden)?
  | (?:toggle|open|close|show|hide|main)\ (?:the\ )?(?:main\ )?(?:menu|navigation|search|
    sidebar|mobile\ menu)
  | click\ to\ (?:share|e-?mail|print|tweet|enlarge|view|expand|copy|follow)\b.*
  | share\ (?:this|on|via|with|it|the|to)\b.{{0,60}} | (?:sharing|share)\ (?:buttons|options)?
  | (?:tweet|pin\ it|like\ this|like\ loading|loading)[\ .:…]*
  | (?:(?:share|follow|find|like|join)(?:\ (?:this|me|us))?(?:\ (?:on|at|via))?[\ :]*)?
      (?:(?:{_SOCIAL})(?:[\ ,/|·•&-]+|$)(?:and\ )?){{2,}}
  | (?:photos?|images?|foto|bild|pictures?|header\ image|featured\ image)
      (?:\ (?:credits?|by|courtesy(?:\ of)?|von|de|di))*\s?[:©]\ ?.{{1,70}}
  | (?:photos?|images?)\ (?:credit|by|courtesy(?:\ of)?)\ .{{1,60}}
  | follow\ \w+(?:\ \w+)?\ on\ (?:{_SOCIAL})\b.{{0,30}}
  | follow(?:\ (?:me|us))?\ (?:on|at|via)\ .{{0,60}} | follow\ us
  | subscribe(?:\ (?:now|today|here|to|by|for|via)\b.{{0,80}})
  | (?:sign\ up|join)\ (?:now\ )?(?:for|to)\ (?:our|the|my)\ .{{0,60}}(?:newsletter|
    mailing\ list|updates).{{0,30}}
  | (?:name|e-?mail|comment|message)\ ?\* | this\ entry\ was\ posted\ (?:in|on|by)\ .{{1,200}}
  | bookmark\ the\ permalink.{{0,20}}
  | (?:leave|post|add|write)\ (?:a|your)\ (?:comment|reply|response)\b.{{0,30}} | cancel\ reply
  | (?:[\d.,]+\ ?[km]?\ ?(?:views?|likes?|comments?|shares?|claps?|responses?|reads?|aufrufe|
    kommentare?|vues|visitas)[\ ·|,]*){{1,4}} | (?:responses|comments|replies)\ ?\(\d+\)
  | clap\ [\d.,]+k?
  | thanks?\ (?:you\ )?for\ (?:submitting|subscribing|signing\ up|reading)
  | use\ tab\ to\ navigate.{{0,40}} | posts?\ navigation | beitragsnavigation | enter\ your\ email
  | (?:create|start)\ your\ (?:own\ )?(?:unique\ |free\ )?(?:website|site|blog)\b.{{0,60}}
  | get\ started
  | (?:powered\ by\ )(?:create\ your|wordpress|wix|weebly|blogger|squarespace)\b.{{0,80}}
  | (?:folgt?\ uns|folgen\ sie\ uns|suivez[- ]nous|retrouvez[- ]nous|síguenos|seguici|siga-nos|
    sigam-nos|volg\ ons|bizi\ takip\ edin)\b.{{0,60}}
  | in\ ["“][^"“”]{{2,50}}["”]
  | (?:\d+|no|one)\ (?:comments?|replies|responses|likes|shares|views)(?:\ yet|\ on\ .{{0,60}})?
  | comments?\ (?:are\ )?(?:off|closed|disabled|\(?\d+\)?)(?:\ .{{0,60}})? |
    view\ (?:all\ )?(?:\d+\ )?comments | load\ more.{{0,20}}
  | \d+\ ?-?\ ?min(?:ute)?s?\.?\ (?:of\ )?read(?:ing)?(?:\ time)? |
    (?:estimated\ )?reading\ time\b.{{0,30}}
  | (?:lesezeit|temps\ de\ lecture|tiempo\ de\ lectura|tempo\ di\ lettura|tempo\ de\ leitura|
    leestijd)\b.{{0,30}}
  | (?:posted|filed|categori[sz]ed|tagged)\ (?:in|under|with|as)\b.{{0,80}}
  | (?:advertise?ments?|advertising|sponsored(?:\ (?:content|post|links?))?|anzeige|werbung|
    publicité|publicidad|
      pubblicità|publicidade|advertentie|reclame|reklam|story\ continues\ below(?:\ advertisement)?|
      article\ continues\ (?:below|after)\b.{{0,30}})
  | (?:accept|reject|allow|decline|manage)\ (?:all\ )?(?:cookies?|preferences|
    consent)(?:\ .{{0,20}})?
  | (?:cookie|privacy)\ (?:policy|settings|notice|statement|preferences)(?:\ .{{0,40}})?
  | terms\ (?:of\ (?:use|service)|and\ conditions|&\ conditions)(?:\ .{{0,40}})?
  | (?:next|previous|prev|older|newer)\ (?:posts?|articles?|reviews?|page|story|entry|
    entries)\b.{{0,80}}
  | (?:related|recent|popular|similar|recommended|trending|latest|more)\ (?:posts?|articles?|
    stories|reviews?|content|links|news|reading|films|movies)(?:[\ :].{{0,30}})?
  | (?:you\ (?:may|might)|you['’]ll)\ also\ (?:like|enjoy|be\ interested)\b.{{0,40}} |
    more\ like\ this
  | (?:read|see|view)\ (?:more|next|also|all)(?:[\ :…»→>].{{0,80}})? |
    continue\ reading\b.{{0,80}} | keep\ reading\b.{{0,60}}
  | (?:powered|proudly\ powered|published|built|created)\ (?:by|with)\ (?:wordpress|wix|
    squarespace|blogger|ghost|substack|medium|hugo|jekyll|tumblr|weebly).{{0,40}}
  | all\ rights\ reserved | (?:report|flag)\ (?:this|abuse|ad).{{0,20}} | (?:buy|
    book)\ tickets?(?:\ .{{0,20}})? | add\ to\ (?:watchlist|calendar|cart|favou?rites|bookmarks)
  | zum\ (?:inhalt|hauptinhalt|seitenanfang)(?:\ springen|\ wechseln)? | zurück\ (?:zur|zum|
    nach)\b.{{0,40}} | nach\ oben | seitenanfang
  | (?:newsletter\ abonnieren|jetzt\ abonnieren|weiterlesen|mehr\ (?:lesen|erfahren|dazu|
    anzeigen)|beitrag\ teilen|artikel\ teilen|teilen\ auf\b.{{0,30}}|auf\ \w+\ teilen|
    artikel\ drucken|seite\ drucken|tickets?\ kaufen)
  | (?:ähnliche|weitere|verwandte|aktuelle)\ (?:filme|artikel|beiträge|kritiken|
    themen)(?:\ .{{0,30}})? | das\ könnte\ (?:sie|dich|ihnen|dir|euch)\ auch\b.{{0,30}}
  | (?:schreibe?\ (?:einen?|deinen?)\ kommentar|kommentar\ (?:schreiben|hinterlassen|verfassen)|
    kommentare?\ \(?\d+\)?|keine\ kommentare|\d+\ kommentare?)\b.{{0,30}}
  | (?:aller\ au\ contenu|retour\ (?:en\ haut|à\ l['’]accueil)|haut\ de\ page|bas\ de\ page|
    lire\ (?:aussi|la\ suite|plus)|à\ lire\ aussi|partager\ (?:sur|cet?)|
    laisser\ un\ commentaire|poster\ un\ commentaire|s['’]abonner\ (?:à|au)|
    articles?\ (?:similaires|liés|associés)|imprimer\ (?:cet|la)|\d+\ commentaires?)\b.{{0,60}}
  | (?:saltar\ al\ contenido|ir\ al\ contenido|volver\ (?:arriba|al\ inicio)|leer\ más|
    seguir\ leyendo|compartir\ (?:en|esto|este|por)|deja\ (?:un|tu)\ (?:comentario|respuesta)|
    suscríbete\ (?:a|al)|artículos?\ relacionados|entradas?\ (?:relacionadas|anterior(?:es)?|
    siguientes?)|también\ te\ puede|\d+\ comentarios?)\b.{{0,60}}
  | (?:vai\ al\ contenuto|torna\ (?:su|all['’]inizio|in\ alto)|leggi\ (?:anche|tutto|di\ più)|
    condividi\ (?:su|questo)|lascia\ un\ commento|iscriviti\ (?:a|alla)|articoli\ correlati|
    potrebbe\ interessarti|\d+\ commenti)\b.{{0,60}}
  | (?:(?:ir|pular|saltar)\ para\ o\ conteúdo|voltar\ ao\ (?:topo|início)|leia\ (?:mais|também)|
    (?:compartilh|partilh)(?:e|ar)\ (?:no|na|em|este|isso|isto)|deixe\ (?:um|seu)\ comentário|
    artigos?\ relacionados|posts?\ relacionados|\d+\ comentários?)\b.{{0,60}}
  | (?:(?:ga\ )?naar\ (?:de\ )?(?:inhoud|boven)|terug\ naar\b|lees\ (?:meer|verder|ook)|
    deel\ (?:dit|op|via)|delen\ (?:op|via)|(?:plaats|laat)\ een\ (?:reactie|bericht)|
    gerelateerde\ (?:artikelen|berichten)|schrijf\ je\ in|\d+\ reacties?)\b.{{0,60}}
  | (?:içeriğe\ (?:geç|atla)|başa\ dön|yukarı\ çık|devamını\ oku|(?:facebook|twitter|
    whatsapp)['’]?\w*\ paylaş|bunu\ paylaş|yorum\ (?:yap|yaz|bırak)|yorum\ yapın|bir\ (?:yorum|
    yanıt|cevap)\ (?:yaz|bırak)|ilgili\ (?:yazılar|haberler)|benzer\ yazılar|abone\ ol)\b.{{0,40}}
    )[\ :.…»→>!]*""",
    re.IGNORECASE | re.VERBOSE,
)
_LOOSE = Pattern(
    rf"""(?:{_SOCIAL}|home|homepage|menu|search|search\ .{{0,30}}|log\ ?in|log\ ?out|
    sign\ ?in|sign\ ?up|register|
    my\ account|account|profile|subscribe|newsletter|share|follow|print|email|reply|edit|
      contact|contact\ us|about|about\ us|about\ me|
    blog|news|reviews?|films?|movies?|archives?|features?|interviews?|podcasts?|videos?|festivals?|shop|store|
    donate|cart|faq|help|press|jobs|careers|events|programme?|tickets|cinemas?|sitemap|imprint|privacy|terms|
    legal|cookies?|related|comments?|tags?|categories|next|previous|prev|older|newer|close|more|ok|
    startseite|suche|suchen|anmelden|abmelden|registrieren|impressum|datenschutz(?:erklärung)?|
      agb|kontakt|über\ uns|
    teilen|drucken|kommentare|programm|kinos?|filme|kritiken|mehr|zurück|weiter|
    accueil|rechercher|recherche|(?:se\ )?connecter|connexion|déconnexion|
      s['’](?:identifier|inscrire)|(?:créer\ un|mon)\ compte|mein\ konto|einloggen|mi\ cuenta|
      registrarse|reg[ií]strate|registrati|criar\ conta|minha\ conta|giriş\ yap|oturum\ aç|
      (?:üye|kayıt)\ ol|contact|partager|s['’]abonner|mentions\ légales|à\ la\ une|
      à\ propos|critiques|séries|plus|más|
    inicio|buscar|compartir|contacto|aviso\ legal|menú|críticas|quiénes\ somos|iniciar\ sesión|
    cerca|condividi|contatti|chi\ siamo|recensioni|accedi|início|partilhar|compartilhar|contato|
      contacto|sobre|entrar|
    plan\ du\ site|crédits|cgv|cgu|(?:politique|charte)\ de\ confidentialité|
    pol[ií]tica\ de\ (?:privacidad|privacidade|cookies)|note\ legali|informativa\ privacy|
    gizlilik(?:\ politikası)?|kullanım\ koşulları|privacyverklaring|privacybeleid|privacy\ policy|
    terms\ of\ (?:use|service)|cookie\ policy|cookie-einstellungen|mentions\ légales|
    zoeken|delen|inloggen|over\ ons|recensies|ana\ sayfa|anasayfa|ara|giriş|iletişim|hakkında|
      paylaş|künye)[\ :.…»→>]*""",
    re.IGNORECASE | re.VERBOSE,
)
_LINKS_BELOW = re.compile(
    r"\b(?:related|recent|popular|similar|recommended|trending|latest|more|also|ähnliche|weitere|"
    r"verwandte|previous|next|prev|older|newer|vorherig\w*|nächst\w*|précédent\w*|suivant\w*|"
    r"anterior|siguiente|precedente|successivo|önceki|sonraki|aussi|similaires|connexes?|liés|"
    r"relacionad[oa]s|correlati|gerelateerde|ilgili|benzer)\b",
    re.IGNORECASE,
)
_NOTICE = Pattern(
    r"(?:we|this (?:web)?site|our (?:web)?site|diese (?:web)?seite|wir|ce site|nous|este sitio|"
    r"questo sito|este site|"
    r"deze (?:web)?site|bu site)\b.{0,60}\b(?:cookies?|çerez\w*)\b|cookies?\b.{0,60}\b(?:consent|"
    r"experience|accept|zustimm|einverstanden)|"
    r"\b(?:subscribe|sign up)\b.{0,60}\b(?:newsletter|inbox|e-?mail|mailing list|channel|"
    r"podcast)\b|"
    r"enter your e-?mail|your e-?mail address will not be published|required fields are marked|"
    r"this site uses akismet|(?:proudly )?powered by (?:wordpress|wix|squarespace|blogger)|"
    r"support (?:us|me|this site|our work) (?:on|via) (?:patreon|ko-?fi)|buy me a coffee|"
    r"become a (?:patron|member)\b|"
    r"affiliate (?:links?|commission)|we may earn (?:a|an) .{0,20}commission|"
    r"(?:melde dich|melden sie sich|jetzt) .{0,40}newsletter|abonnez-vous|inscrivez-vous|"
    r"suscríbete|iscriviti alla|assine (?:a|nossa)|"
    r"notify me of (?:new|follow-?up)|save my name,? e-?mail|"
    r"\ba version of this (?:article|review|story)\b|this (?:article|review|interview|piece|story) "
    r"(?:was |has been )?(?:first |originally )(?:published|appeared|printed)|"
    r"prices (?:as of|correct)\b.{0,60}\bsubject to change",
    re.IGNORECASE,
    having=(
        "cookie", "çerez", "newsletter", "inbox", "mail", "channel", "podcast",
        "required fields", "akismet", "powered by", "patreon", "ko-fi", "kofi", "buy me a coffee",
        "become a ", "affiliate", "commission", "abonnez-vous", "inscrivez-vous", "suscríbete",
        "iscriviti alla", "assine ", "notify me", "a version of this", "published", "appeared",
        "printed", "subject to change",
    ),
)  # fmt: skip
_LEGAL = (
    r"©|\(c\)\s?(?:19|20)\d\d|\bcopyright\b|℗",
    r"\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|"
    r"tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden|"
    r"tüm hakları saklıdır|"
    r"riproduzione riservata",
    r"\bmay not be (?:\w+ ){0,4}(?:reproduced|copied|distributed|republished|used|redistributed)|"
    r"\bwithout (?:\w+ ){0,4}(?:permission|consent|authori[sz]ation)\b|unauthori[sz]ed (?:use|"
    r"reproduction)",
    r"dürfen nicht|ist (?:nicht gestattet|untersagt|verboten)|ohne .{0,40}(?:genehmigung|"
    r"zustimmung|einwilligung)|"
    r"nicht ausdrücklich|schriftlich",
    r"vervielfältigung|weitergegeben|urheberrecht\w*|nachdruck|verbreitung|"
    r"inhalte dieser (?:web)?seite|haftung",
    r"reproduction (?:interdite|même partielle)|toute reproduction|sans (?:l['’])?autorisation|"
    r"droits? d['’]auteur|"
    r"utilisation .{0,40}interdite|contenus? de ce site",
    r"prohibida (?:la|su) reproducción|queda(?:n)? (?:\w+ )?prohibid[ao]s?|"
    r"sin (?:la )?(?:\w+ )?autorización|propiedad intelectual|"
    r"contenidos? de (?:este|esta) (?:sitio|web|página)",
    r"(?:è )?vietata (?:la|ogni) (?:riproduzione|copia)|senza (?:\w+ ){0,2}autorizzazione|"
    r"diritto d['’]autore|contenuti di questo sito",
    r"(?:proibida|vedada) a reprodução|sem (?:\w+ ){0,2}autorização|direitos autorais|"
    r"conteúdos? deste site",
    r"(?:overname|vermenigvuldiging|verveelvoudig\w*)\b|zonder (?:\w+ ){0,3}toestemming|"
    r"auteursrecht\w*",
    r"izin(?:siz)? (?:alınmadan|kullanılamaz|kopyalanamaz)|izinsiz|kaynak gösteril\w*|telif hak\w*",
    r"\breprodu(?:ced|ction)\b|\brepublish\w*|\bredistribut\w*|content of this (?:web)?site|"
    r"property of",
    r"^\W*(?:yasal uyarı|legal notice|disclaimer|rechtlicher hinweis|aviso legal|nota legale|"
    r"avertissement légal)\b\W*:|\b(?:tüm|bütün) hak\w+.{0,80}\bait",
    r"\b(?:UG \(haftungsbeschränkt\)|GmbH|Inc\.|LLC|Ltd\.?|S\.?A\.?S\.?|S\.r\.l\.|S\.p\.A\.|"
    r"B\.V\.|A\.Ş\.)",
)  # fmt: skip
_LEGAL_TESTS = tuple(re.compile(pattern, re.IGNORECASE) for pattern in _LEGAL)
_SITE = re.compile(
    r"\b(?:bu (?:web )?site\w*|this (?:web)?site|dieser? (?:web)?seite|ce site|este s[ií]tio|"
    r"este site|questo sito|deze (?:web)?site)\b",
    re.IGNORECASE,
)
_LEGAL_FIRST = (
    "©", "(c)", "(C)", "right", "Right", "recht", "Recht", "RIGHT", "permission", "consent",
    "reprod", "Reprod", "erviel", "riprod", "interdit", "prohib", "vietat", "proibid", "vedada",
    "droits", "derechos", "diritti", "direitos", "auteur", "toestemming", "izin", "telif",
    "hakları", "gestattet", "Inhalte", "untersagt", "republish", "redistrib", "saklıdır",
    "überlassen", "dürfen nicht",
)  # fmt: skip
_LEGEND = re.compile(
    r"(?:OV|OF|OmU|OmeU|OmdU|OmfU|OmengU|Omen[gl]+U|DF|DF?mU|dF|VO|VF|VM|VOST(?:FR|F|A|EN|BIL|B|"
    r"I|NL)?|VO[- ]?st\w*|VOSE|VOS|VE|V\.O\.(?:S\.(?:E\.)?)?|VOSTA|O\.?V\.?|"
    r"2D|3D|IMAX|D-BOX|CC|AD|SUB|SUBT|DUB)\b\s*[:=–—-]*\s+[^\sa-zß-ÿ].{0,60}"
)
_VERSION_WORDS = re.compile(
    r"\b(?:original|originale|orijinal|version|versione|versión|fassung|subtit\w*|sous-titr\w*|"
    r"untertitel\w*|sottotitol\w*|subtítul\w*|legendad\w*|ondertitel\w*|altyazı\w*)\b",
    re.IGNORECASE,
)
_BULLETS = " •·▪◦‣*>»«←→▸▶►|✕×☰+-–—"
_ARROWS = " |»→▸▶►"
_COMPANY = Pattern(
    r"((?:[A-ZÀ-ÖØ-ÞİŞÇĞ0-9][\w&.'’-]*\s+(?:(?:of|the|de|la|und|and|&|für|du|des|di)\s+)?){1,6})"
    r"(?:UG\b(?:\s*\(haftungsbeschränkt\))?|GmbH\b(?:\s*&\s*Co\.?\s*KG)?|AG\b|e\.\s?V\.|Inc\b\.?|"
    r"LLC\b|"
    r"Ltd\b\.?|Limited\b|PLC\b|plc\b|Corp\b\.?|S\.?A\.?S\.?(?![\w])|SARL\b|S\.r\.l\.|S\.p\.A\.|"
    r"S\.L\.U?\.?|S\.A\.|"
    r"B\.V\.|Ltda\b\.?|Lda\b\.?|A\.Ş\.|Ltd\. Şti\.)"
)
_COPYRIGHT = re.compile(
    r"(?:©|\([cC]\)|[Cc]opyright(?: ©)?)\s*(?:(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|"
    r"present|today))?)?,?\s*(?:by\s+)?"
    r"([A-ZÀ-ÖØ-Þ0-9][^.,;|\n©]{2,50}?)(?:\s+(?:19|20)\d\d)?\s*(?:[.,;|–—∙·•]|-\s|All [Rr]ights|"
    r"Alle Rechte|Tous droits|$)"
)
_HOUSE = re.compile(r" (?:Verlags?|Verlagsgesellschaft|Betriebs|Betriebsgesellschaft|mbH)$")
_LEAD_NAME = re.compile(r"^(?:The|Die|Der|Das|La|Le|By|All|Contents?)\s+(?=[A-Z])")


def bare(text: str) -> str:
    """A line without bullets and arrows at its ends, single spaces."""
    return " ".join(text.split()).lstrip(_BULLETS).rstrip(_ARROWS)


def is_control(text: str) -> bool:
    """Whether a whole line is unmistakably one of a page's controls."""
    told = text.endswith(".") and text[:4].casefold() == "you "
    return len(text) <= 140 and not told and bool(_PLAIN.fullmatch(bare(text)))


def opens_links(text: str) -> bool:
    """Whether a control stands above a list of links to other texts."""
    return bool(_LINKS_BELOW.search(text)) or is_links_heading(text)


_LINKS_HEAD = re.compile(
    r"(?:related|see also|recommended|elsewhere|verwandt(?:es)?|siehe auch|weitere texte|"
    r"à lire aussi|à voir aussi|voir aussi|relacionados?|ver también|correlati|vedi anche|"
    r"relacionadas?|ver também|gerelateerd|zie ook|ilgili|bunlara da bakın|previously|"
    r"other reviews|more reviews|recent reviews|mehr kritiken|andere kritiken|"
    r"mehr zum thema|zum weiterlesen|recent posts|(?:posts|articles|billets|critiques) récente?s|"
    r"derni(?:ers|ères) (?:articles|critiques|billets)|(?:entradas|críticas) recientes|"
    r"últimas (?:entradas|críticas)|(?:neueste|letzte) (?:beiträge|kritiken)|"
    r"(?:ultimi articoli|articoli recenti)|son yazılar)\W*",
    re.IGNORECASE,
)


def is_links_heading(text: str) -> bool:
    """Whether a line after the text stands above links to other texts."""
    return len(text) <= 40 and text[-1:] != "." and bool(_LINKS_HEAD.fullmatch(bare(text)))


def is_menu_word(text: str) -> bool:
    """Whether a line can be a menu's entry: debris only in the company of others."""
    told = text.endswith(".") and text.count(" ") > 1
    return len(text) <= 40 and not told and _is_entry(bare(text))


@lru_cache(maxsize=4096)
def _is_entry(words: str) -> bool:
    return _LOOSE.fullmatch(words) is not None


_SEPARATED = re.compile(r"\s*[|·•/]\s*|\s+[–—-]\s+|\.\s+")


def is_menu_row(text: str) -> bool:
    """Whether a line is a row of menu entries with marks between them, and nothing else."""
    if len(text) > 120:
        return False
    entries = [entry for entry in _SEPARATED.split(bare(text)) if entry.strip(" .")]
    if len(entries) < 2:
        return False
    return all(_is_entry(entry) or _PLAIN.fullmatch(entry) for entry in entries)


def is_menu_line(text: str) -> bool:
    """Whether a line is a menu on one line: three entries or more and nothing else."""
    words = bare(text).split() if len(text) <= 100 else []
    if not 2 <= len(words) <= 12:
        return False
    bare_words = [word for raw in words if (word := raw.strip("|·/,&"))]
    entries = sum(1 for word in bare_words if _is_entry(word))
    mostly = entries >= 3 and entries * 10 >= len(bare_words) * 7
    return entries == len(bare_words) or (mostly and all(w[0].isupper() for w in bare_words))


def is_legend(text: str) -> bool:
    """Whether a line explains a cinema's version mark (OV, OmU, VOST)."""
    return len(text) <= 90 and bool(_LEGEND.fullmatch(bare(text)))


def explains_version(text: str) -> bool:
    """Whether a version legend says in words what the mark means: it needs no list about it."""
    return is_legend(text) and bool(_VERSION_WORDS.search(text))


def is_notice(text: str) -> bool:
    """Whether a text at the edge of a document speaks of cookies, newsletters, comments."""
    return len(text) <= 500 and bool(_NOTICE.search(text))


@remembered
def is_legal(text: str) -> bool:
    """Whether a text at the edge of a document is a notice of rights, in any of the languages."""
    if len(text) > 1500 or not holds(text, _LEGAL_FIRST):
        return False
    found = sum(1 for test in _LEGAL_TESTS if test.search(text))
    short = len(text) <= 120
    return found >= 2 or (
        found == 1 and short and bool(_COPYRIGHT.search(text) or _SITE.search(text))
    )


_YEARS_FIRST = re.compile(
    r"^(?:(?:19|20)\d\d(?: ?[-–—/,] ?(?:19|20)?\d\d)?|©|\(c\)|Copyright)[\s,.:–—-]+", re.IGNORECASE
)
"""Years before the owner's name: "2018 The Reel"; no paper's name begins with one."""
_YEAR_BEHIND = re.compile(r"(?<=\w)\s(?:19|20)\d\d\b")


def owns_picture(text: str) -> bool:
    """Whether a line is a sign of rights and a name, as stands below pictures above a text."""
    return _PICTURED.fullmatch(text) is not None


_PICTURED = re.compile(r"\W{0,2}©\s*[^\W\d][^\d.]{2,40}")


def owner_in(text: str) -> str | None:
    """The publication that a legal notice names, its company form left out."""
    match = _COMPANY.search(text)
    name = match[1] if match else None
    if name is None:
        owned = _COPYRIGHT.search(text)
        name = owned[1] if owned else None
    if name is None:
        return None
    name = _YEARS_FIRST.sub("", " ".join(name.split()))
    name = _YEAR_BEHIND.split(name, maxsplit=1)[0]
    name = _LEAD_NAME.sub("", name).strip(" ,.-–—")
    name = _HOUSE.sub("", name)
    if not 2 <= len(name) <= 50 or name.isdigit() or "/" in name:
        return None
    if fold(name) in NO_PUBLICATIONS:
        return None
    return name
