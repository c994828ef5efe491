"""Lines that a page leaves among the paragraphs: whole lines in the words of its controls.

Each kind has a pattern for eight languages that must match a whole line; single
words ("Share", "Reply") count only beside a text that has begun, since a film can
be called so.
"""

from __future__ import annotations

import re

from index.folding import word_set

from .debris import is_menu_word
from .patterns import Pattern

_MINUTES = r"(?:min\.?|mins?|minutes?|minuten|minutos?|minuti|minuut|dk\.?|dakika)"
_READING = rf"""
    \d+\s?-?\s?{_MINUTES}\s*(?:of\ )?(?:read(?:ing)?|lesezeit|de\ lecture|de\ lectura|di\ lettura|
      de\ leitura|leestijd|lezen|okuma(?:\ süresi)?)(?:\ time)?
  | okuma\ süresi\s?:?.{{0,20}}"""
_NEWSLETTER = r"""
    join\ (?:[\d.,]+k?\ |our\ |the\ |other\ )*(?:subscribers|followers|mailing\ list|newsletter|
      community|readers|discord)\b.{0,30}
  | (?:get|receive)\ (?:the\ |our\ |all\ )*(?:latest|new|best)\b.{0,50}\b(?:inbox|e-?mail)\b.{0,20}
  | bültenimize\b.{0,20} | .{0,60}\bbülten\w*\ (?:\w+\ ){0,2}abone\ ol\w*[.!]?
  | newsletter\ (?:anmelden|bestellen) | [\w.&]{2,30}[-\ ]newsletter\ ?:\ .{4,90}
  | (?:[\w'’&-]+\ ){1,6}newsletter\b[^.!?]{0,110}[.!]\ (?:sign\ up|subscribe|join)(?:\ \w+){0,2}
  | (?:recevez|reçois)\b.{0,60}\b(?:newsletter|e-?mail|boîte)\b.{0,20}
  | (?:your\ )?e-?mail\ address(?:\ \*)? | subscribe\ via\ e-?mail
  | (?:jetzt\ )?(?:abonnieren|abonnez-vous|suscríbete|iscriviti|inscreva-se|abone\ ol)[!.]?"""
_RELATED = r"""
    (?:you\ (?:may|might)|you['’]ll)\ also\ (?:like|enjoy)\s?:.{0,200}
  | browse\ (?:all|more|our)\b.{0,40}
  | (?:prochainement|demnächst|coming\ soon|próximamente|prossimamente|yakında|
      binnenkort)\s*:.{1,90}
  | up\ next | (?:read|watch|see)\ next | (?:also|you\ should\ also)\ (?:read|see|watch)\b.{0,90}
  | more\ (?:from|by|in|on|about)\ (?:this|the|our|same)\b.{0,40} | more\ (?:like|about)\ this
  | (?:recommended|suggested)\ (?:for\ you|reading|posts?|articles?|reviews?|stories)
  | don['’]t\ miss(?:\ (?:this|these|out))? | in\ case\ you\ missed\ it\b.{0,60} | most\ (?:read|
      popular|viewed|
      shared)(?:\ (?:posts|articles|reviews|stories))?
  | auch\ interessant | mehr\ zum\ (?:thema|film)(?:\ ?:\ .{3,120})?
  | (?:lesen\ sie|lies|lest)\ auch\b.{0,90}
  | weitere\ (?:empfehlungen|themen|infos)\b.{0,30} | meistgelesen
  | (?:sur\ le\ même|dans\ la\ même|du\ même)\ \w+ | à\ découvrir(?:\ aussi)? | articles\ récents
  | (?:también\ )?te\ (?:puede|podría|recomendamos)\b.{0,60} | no\ te\ pierdas\b.{0,60}
  | (?:entradas|artículos)\ (?:recientes|populares|similares)
  | (?:ti\ )?(?:può|potrebbe)\ interessar\w*\b.{0,40} | altri\ articoli\b.{0,30}
  | veja\ (?:também|mais)\b.{0,60} | você\ (?:também\ )?(?:pode|vai)\ gostar\b.{0,30}
  | (?:bunlar\ da\ )?ilginizi\ çekebilir\w*\b.{0,30} | bunlara\ da\ (?:göz\ at|bak)\w*\b.{0,20}
  | son\ (?:yazılar|yorumlar) | (?:meer|lees\ meer)\ over\b.{0,40} | ook\ interessant"""
_COMMENTS = r"""
    (?:\d+|one)\ thoughts?\ on\b.{0,100} | (?:\d+|one)\ (?:responses?|replies)\ to\b.{0,100}
  | be\ the\ first\ to\ (?:comment|like\ this|reply|review)\b.{0,20}
  | \d+\ bloggers?\ likes?\ this
  | (?:deja|escribe)\ (?:una\ respuesta|un\ comentario)\b.{0,20} | cancelar\ respuesta
  | bir\ (?:yanıt|yorum|cevap)\ (?:yazın|yazınız|bırakın)\b.{0,20} | yorum\ gönder(?:me)?
  | reageren | reactie\ (?:plaatsen|annuleren)
  | (?:gerekli\ alanlar|los\ campos\ obligatorios|erforderliche\ felder|les\ champs\ obligatoires|
      i\ campi\ obbligatori|os\ campos\ obrigatórios|vereiste\ velden)\b.{0,60}
  | (?:tu|su)\ dirección\ de\ correo\b.{0,60} | votre\ adresse\ (?:e-?mail|de\ messagerie)\b.{0,60}
  | (?:deine|ihre)\ e-?mail-adresse\ wird\b.{0,60} | e-posta\ (?:adresiniz|hesabınız)\b.{0,60}
  | il\ tuo\ indirizzo\ e-?mail\b.{0,60} | o\ seu\ endereço\ de\ e-?mail\b.{0,60}
  | je\ e-?mailadres\b.{0,60}
  | (?:please\ )?log\ ?in\ to\ (?:reply|comment|leave|post)\b.{0,40} |
      you\ must\ be\ logged\ in\b.{0,60}
  | (?:sort|order)\ by\ (?:newest|oldest|best|top)\b.{0,20}
  | (?:rédiger|ajouter|envoyer|publier|poster)\ (?:un|ce|le|mon)\ commentaire\b.{0,30}
  | les\ commentaires\ (?:ne\ )?sont\b.{0,60} | kommentare\ sind\ geschlossen"""
_TAGS = r"""
    (?:étiquettes?|etiquetas?|etiket(?:ler)?|etichette|schlagw(?:ö|o)rter|schlagworte|stichworte|
      labels?|
      categor(?:y|ies)|kategorien?|kategori(?:ler)?|catégories?|categorías?|categorie|categorias?|
      mots[- ]clés|tags?|tagged|trefwoorden|palabras\ clave|parole\ chiave|keywords)
      \s*[:|]\s*\S.{0,160}"""
_CAPTION = r"""
    (?:photos?|images?|fotos?|bild(?:er|quelle|nachweis|rechte|material)?|photographs?|
      crédits?\ photos?|photo\ credits?|fotoğraf(?:lar)?|fotografía|imagen(?:es)?|immagin[ei]|
      görsel(?:ler)?|screenshots?|screencaps?|stills?|©\ ?(?:photo|foto|bild))
      \s*(?:credits?|courtesy|by|via|from|:|©|\|)(?:\ (?:of|by))?\s*:?\s*\S.{0,80}
  | courtesy\ (?:of\ )?\S.{0,50}
  | credit\s?(?::|\.{3}|…)\s?\S.{0,60} | (?:illustration|artwork)\ by\ [^.!?]{2,40}
  | (?:by|von|par|di|por|de)\ .{2,80},\ (?:fair\ use|public\ domain|cc[\ -]by\b.{0,20}|
      own\ work\b.{0,30}),?
  | ©\s?\S.{0,60}
  | (?:\S+\s?/\s?)?(?:getty\ images|everett\ collection|shutterstock|alamy|imago|reuters|dpa)
      (?:\s?/\s?\S.{0,30})?
  | \S.{0,140}[.|(,–—-]\s?(?:photo|photograph|picture|image|credit|foto|bild)
      (?:\ (?:by|credit|courtesy(?:\ of)?|
      via))?\s?[:©]
      \s?\S.{1,60}
  | \S.{0,140}[.|(]\s?courtesy\ of\ \S.{1,60}
  | [^.!?]{6,130}\ (?-i:Courtesy\ (?:of\ )?[A-Z]|(?:Photo|Foto|Bild|Crédit|Credit)s?\ ?[:©])
      .{1,60}
  | \S.{0,140}[.,|)–—-]\ (?-i:PHOTO|FOTO|BILD|CRÉDIT|CREDIT)\ [A-Z].{0,40}
  | (?:a\ )?(?:still|scene|screenshot|screencap)\ from\ (?:the\ film\ )?\S.{0,60}"""
_CRUMBS = r"""
    (?:you\ are\ here|sie\ sind\ hier|vous\ êtes\ ici|est[aá]s\ aquí|usted\ está\ aquí|
      ti\ trovi\ qui|
      sei\ qui|buradasınız|je\ bent\ hier)\b\s?:?.{0,120}
  | (?:home|homepage|startseite|accueil|inicio|início|ana\ ?sayfa|
      index)(?:\s*[»>›→⟩/]\s*[^»>›→⟩/]{1,60})+"""
_BUY = r"""
    (?:buy|order|pre-?order|purchase)\ (?-i:["“'‘]?[A-Z0-9])(?:[\w:'’&,”"-]+\ ){1,7}(?:on|from|at)
      \ (?:dvd|blu-?ray|4k|vod|amazon|itunes|ebay)\b[\w\ ,&-]{0,30}
  | (?:te|le|os)\ quedan?\ \S+\ artículos?\b.{0,40}
  | il\ (?:vous|te)\ reste\ \S+\ articles?\b.{0,40}
  | (?:sie\ haben\ |du\ hast\ )?noch\ \S+\ (?:freie|kostenlose|gratis)[- ]?artikel\b.{0,40}
  | (?:content|text|review|video)\ continues\ (?:below|after)\b.{0,30}
  | to\ [^.!?,]{3,60},\ (?:please\ )?(?:log|sign)\ in\b.{0,40}
  | .{0,100}\bspoilers?\b.{0,100}\s\[?(?:mostrar|show|afficher|anzeigen|göster|mostra)\]?
  | .{0,160}\b(?:inv[ií]t[ae](?:nos|me)|offr(?:ez|e)[- ](?:nous|moi)|spendier\w*\ (?:uns|mir)|
      offrici|buy\ (?:us|me))\ (?:un[ae]?|einen?|a)\ (?:\w+\ )?(?:café|cafecito|cortado|kaffee|
      caffè|coffee|bière|beer|cerveza|bier)\b.{0,40}"""
_SHOP = r"""
    (?:buy|order|shop|rent|purchase|pre-?order|stream)(?:\ (?:now|here|it|this|the|or\ buy|from|
      on|at))+
      (?:\ [\w+.’'-]+){0,5}
  | add\ to\ (?:basket|bag|wishlist|list) | in\ den\ warenkorb | ajouter\ au\ panier
  | añadir\ al\ carrito | aggiungi\ al\ carrello | sepete\ ekle | adicionar\ ao\ carrinho
  | (?:(?:price|preis|prix|precio|fiyat|prezzo)\s?:?\s?)?(?:[$€£₺]\s?\d+(?:[.,]\d\d)?|
      \d+[.,]\d\d\s?(?:€|eur|tl|₺))
  | (?:watch|stream|available|streaming|out\ now|now)(?:\ (?:now|free|it))*\ on\ (?:netflix|hulu|
      amazon|prime|disney|
      apple|itunes|vudu|mubi|hbo|max|youtube|blu-?ray|dvd|vod|digital|4k)\b(?:[\w\ ,&+/-]{0,50})"""
_PAGING = r"""
    (?:previously|previous|next|prev|older|newer|vorherige[rs]?|nächste[rs]?|précédent[es]*|
      suivant[es]*|
      anterior|siguiente|precedente|successiv[oa]|próxim[oa]|önceki|sonraki|vorige|volgende)
      (?:\ (?:post|article|artikel|beitrag|entrada|yazı|articolo|bericht|story|review|film|movie|
      kritik|critique|crítica))?\s*[:»→>←«]\s*.{0,80}
  | (?:vorheriger|nächster)\ (?:beitrag|artikel)\b.{0,80}
  | (?:article|billet|critique)\ (?:précédente?|suivante?)\b.{0,80}
  | (?:entrada|artículo|post)\ (?:anterior|siguiente|seguinte)\b.{0,80}
  | articolo\ (?:precedente|successivo)\b.{0,80} | (?:önceki|sonraki)\ (?:yazı|film|
      gönderi)\b.{0,80}
  | (?:vorig|volgend)e?\ bericht\b.{0,80}
  | (?:back|return|zurück|retour|volver|torna|terug)\ (?:to|zur?|zum|à|aux?|al?|alla|
      naar)\ (?:all\ |the\ |our\ |my\ |
      la\ |le\ |den\ |de\ )*(?:reviews?|posts?|blog|home(?:page)?|lists?|articles?|news|films?|
      movies?|archives?|index|cuts|overview|main\ page|übersicht|startseite|fiche|accueil|
      liste|inicio|portada|overzicht)\b.{0,20}"""
_SCRIPT = r"""
    (?:please\ )?(?:enable|activate|turn\ on)\ javascript\b.{0,120}
  | javascript\ (?:is|must\ be|seems)\b.{0,120} | you\ need\ to\ enable\ javascript\b.{0,80}
  | (?:loading|chargement|wird\ geladen|cargando|caricamento|yükleniyor|laden)\s?[.…]+
  | pic\.twitter\.com/\S+ | https?://t\.co/\S+ | —\s?\S.{1,50}\(@\w+\).{0,40}
  | view\ this\ post\ on\ instagram | a\ post\ shared\ by\ .{1,80}
  | (?:embedded|eingebettete[rs]?)\ (?:tweet|video|content|inhalt)\b.{0,40}
  | \[/?[a-z][\w-]{2,30}(?:[\ =][^\[\]]{0,120})?\]
  | link\ copied!? | copied\ to\ clipboard!? | youtube\ video\ player | start\ slideshow |
      view\ gallery
  | (?:table\ of\ contents|inhaltsverzeichnis|sommaire|table\ des\ matières|índice|sommario|
      içindekiler|inhoudsopgave)"""
_LINK = r"""
    (?:[\w\ ]{2,25}:\s*)?<?https?://[^\s<>]+>?
  | haz\ clic[ck]?\ aquí\b.{0,60} | clicca\ qui\b.{0,60} | clique\ aqui\b.{0,60}
  | (?:copiar|copia)\ (?:la\ |o\ )?(?:url|link|enlace)
  | (?:find|follow)\ me\ (?:here|on\b.{0,30}) | check\ (?:this|it)\ out"""
_VOTES = r"""
    artikel\ (?:merken|teilen|drucken|kommentieren|anhören|speichern|vorlesen)\b.{0,60} |
    rate\ this(?:\ (?:film|movie|post|review|article|page|entry))?\s?:? | your\ rating\s?:?
  | click\ (?:on\ a\ star\ )?to\ rate\b.{0,30} | \[?total\s?:?\ \d+\b.{0,40}
  | [\d.,]+\ (?:votes?|stimmen|votos|voti|oy) | no\ votes\ (?:so\ far|yet)\b.{0,60} |
      pick\ your\ score | community\ avg\.?
  | was\ this\ (?:\w+\ )?helpful\b.{0,30}
  | ¿te\ ha\ resultado\b.{0,60} | (?:jetzt\ )?bewerten | puanla(?:yın)? | oy\ ver(?:in)?"""
_TRAILER = r"""
    (?:watch\ |see\ |view\ )?(?:the\ )?(?:official\ |new\ |first\ |teaser\ |full\ |movie\ |
      film\ )*(?:trailer|teaser)
      (?:\s?[:–-]?\ (?:below|here|above|(?:for|von|zu|zum|de|du)\ .{1,60}))?
  | watch\ (?:the\ )?(?:video|clip)\b.{0,30} | hier\ geht['’]?s\ zum\ trailer\b.{0,30}
  | (?:zum\ )?trailer\ (?:ansehen|anschauen) | (?:voir\ )?(?:la\ )?bande[-\ ]annonce\b.{0,20}
  | (?:ver\ )?(?:el\ )?tr[aá]iler\b(?:\ oficial)?(?:\ en\ \w+)? |
      (?:filmin\ )?fragmanı?(?:\ izle)?"""
_SITE = r"""
    theme\s?:?\ \w[\w\ ]{1,30}\ by\ [\w\ ]{2,30} | theme\ by\ [\w\ ]{2,30} | ads\ by\ \w+ |
      (?:blog|website)\ at\ wordpress\.com
  | (?:create|start)\ a\ (?:free\ )?(?:website|blog)\b.{0,60}
  | (?:like|find|join|follow)\ (?:us|me)\ on\ .{2,40} | folgt?e?\ (?:uns|mir)\b.{0,40}
  | donate\ (?:here|now|today|via\b.{0,20}) | support\ (?:us|me|this\ (?:site|blog|page|project)|
      our\ \w+)\b.{0,60}
  | (?:search|suche|suchen|suche\ nach|rechercher|recherche|buscar|ara|zoeken|cerca|search\ for|
      search\ this\ (?:site|blog)|search\ for\ a\ (?:movie|film))\s?[:.…]*
  | (?:read|see)\ (?:our|the|my)\ full\ review\b.{0,30} | view\ all\ (?:posts|\d+|reviews)\b.{0,40}
  | more\ posts\ by\b.{0,40} | visit\ (?:my|our|the)\ (?:website|site|blog)\b.{0,30}
  | already\ a\ (?:subscriber|member)\b.{0,30} | forgot(?:ten)?\ (?:your\ )?password\b.{0,10}
  | (?:create|open)\ (?:an?\ |your\ )?account\b.{0,20} | remember\ me
  | this\ work\ is\ licen[sc]ed\ under\b.{0,120} | (?:licen[sc]ed\ under\ )?(?:cc|
      creative\ commons)\s?(?:by|attribution)\b.{0,60}
  | (?:visitas?|visitors?|besucher|contador\ de\ visitas|hit\ counter)\s?:?\s?[\d.,]*
  | all\ rights\ reserved | alle\ rechte\ vorbehalten | tous\ droits\ réservés
  | todos\ (?:los\ derechos|os\ direitos)\ reservados | tutti\ i\ diritti\ riservati
  | tüm\ hakları\ saklıdır | alle\ rechten\ voorbehouden"""


def _whole(*kinds: str) -> Pattern:
    return Pattern(f"(?:{'|'.join(kinds)})[\\ :.…»→>!)\\]]*", re.IGNORECASE | re.VERBOSE)


_SURE = _whole(
    _BUY, _READING, _NEWSLETTER, _COMMENTS, _CAPTION, _CRUMBS, _SCRIPT, _LINK, _VOTES, _SITE
)
_TITLED = _whole(_RELATED, _SHOP, _PAGING, _TRAILER)
"""Lines that can go on as a sentence does: none of them where they end like one."""
_TAG_LINE = re.compile(_TAGS, re.IGNORECASE | re.VERBOSE)
_LONE = word_set(
    """share tweet pin print reply subscribe menu close register follow unfollow like dislike
    upvote downvote report permalink impressum datenschutz save email loading login logout
    signin signup kommentare antworten teilen répondre partager responder compartir
    rispondi condividi paylaş yanıtla delen donate sponsored cookies expand collapse advertisement
    homepage
    comments related newsletter sitemap prev instagram facebook twitter pinterest whatsapp youtube
    letterboxd bluesky mastodon reddit podcasts screenshot"""
)
_LONE_LINES = re.compile(
    r"(?:sign in|sign up|log in|log out|about us|contact us|about|mentions légales|"
    r"aviso legal|"
    r"read more|save for later|copy link|print friendly|email this|print this(?: page)?|"
    r"up arrow|down arrow|play_arrow|replay_10|\d+ likes?|toggle \w+)[ :.…»→>!]*",
    re.IGNORECASE,
)
_LONGEST = 240


def is_page_control(text: str) -> bool:
    """Whether a whole line is one of a page's controls, wherever it stands."""
    if len(text) > _LONGEST:
        return False
    line = text.strip(" \t*•·▪|←→«»<>✕×☰+–—-_()") if text[0] not in "—©[" else text
    if not line:
        return False
    told = text.endswith(".") and not text.endswith("..") and line.count(" ") >= 3
    return bool(_SURE.fullmatch(line)) or (not told and bool(_TITLED.fullmatch(line)))


def is_tag_line(text: str) -> bool:
    """Whether a line lists a post's tags or categories."""
    return len(text) <= _LONGEST and bool(_TAG_LINE.fullmatch(text.strip(" *_•|")))


_BETWEEN = re.compile(r"\s+[|·•–—/-]\s+|\s*[·•|]\s*|(?<=[.?!])\s+(?=[A-ZÀ-Þ])")


def is_control_row(text: str) -> bool:
    """Whether a line is several controls with marks between them, and nothing else."""
    if len(text) > _LONGEST:
        return False
    entries = [entry for entry in _BETWEEN.split(text.strip(" *_|")) if entry.strip(" .")]
    if not 2 <= len(entries) <= 12:
        return False
    return all(
        is_page_control(entry)
        or is_lone_control(entry)
        or is_menu_word(entry)
        or entry.casefold() in ("yes", "no")
        for entry in entries
    )


def is_lone_control(text: str) -> bool:
    """Whether a line is one word of a page's controls: debris once a text has begun."""
    if len(text) > 24:
        return False
    bare = text.strip(" \t*•·▪|←→«»<>✕×☰+–—-_:.…!").casefold()
    return bare in _LONE or bool(_LONE_LINES.fullmatch(bare))
