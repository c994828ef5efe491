"""What a site says to its readers in whole sentences: cookies, support, comments, paywalls."""

from __future__ import annotations

import re

from index.folding import fold

from .page_calls import THINGS
from .page_vocabulary import share_of_strong
from .patterns import Pattern

_COOKIES = (
    r"(?:we|this (?:web)?site|our (?:web)?site|diese (?:web)?seite|diese webs[ie]te|wir|ce site|"
    r"nous|"
    r"este sitio|utilizamos|usamos|questo sito|utilizziamo|este site|deze (?:web)?site|"
    r"bu (?:web )?site\w*)\b[^.!?]{0,60}\b(?:cookies?|çerez\w*)\b"
)
_ANYWHERE = Pattern(
    rf"^\W*(?:{_COOKIES}|"
    r"by (?:continuing|using|clicking|browsing)\b.{0,80}\b(?:cookies?|terms|policy|consent)\b|"
    r"(?:if you (?:enjoyed|liked|like|enjoy|found) (?:this|my|our|what)\b.{0,140}"
    r"\b(?:share|subscrib\w*|support\w*|patreon|follow\w*|donat\w*|newsletter|tip|coffee|ko-?fi|"
    r"sign up|retweet))|"
    r"by (?:providing|submitting|entering|signing up|subscribing|registering)\b.{0,160}\b(?:terms|"
    r"privacy|policy|consent|you agree|i agree)\b|"
    r"(?:the )?(?:comments?|opinions?|views) (?:posted|expressed|published)\b.{0,160}\b(?:not|"
    r"solely|respective|responsib\w+)\b|"
    r"this (?:article|review|post|story|page) (?:was|is)\b.{0,40}\b(?:years?|months?) (?:ago|"
    r"old)\b|"
    r"visit \S.{1,50} at (?:www\.|https?:|\S+\.(?:com|org|net)\b)|"
    r"you can (?:follow|find|read|hear|listen)\b.{1,120}\bon (?:twitter|instagram|letterboxd|"
    r"facebook|bluesky|substack|youtube|mastodon)\b|"
    r"help us keep\b|did you (?:like|enjoy) this (?:article|review|post)\?|"
    r"hat (?:dir|ihnen|euch) (?:der|dieser|die|diese) (?:artikel|text|beitrag|"
    r"kritik)\b.{0,20}gefallen|"
    r"(?:vous avez|tu as) aimé cet article|¿te (?:ha gustado|gustó) (?:este|esta)\b|"
    r"(?:full |fcc )?disclos(?:ure|er|aimer)\s?:.{0,200}\b(?:screener|screening link|sponsored|"
    r"complimentary|compensat\w*|affiliate|free (?:copy|tickets?)|provided|opinions are)\b|"
    r"as an amazon associate\b|(?:this|some) (?:post|article|page|links?)\b.{0,30}\b(?:may )?"
    r"(?:contains?|are|is)\b.{0,20}\baffiliate\b|"
    r"(?:please )?(?:enable|activate) javascript\b|javascript is (?:disabled|required)|"
    r"you need to enable javascript|this site is protected by recaptcha|"
    r"(?:you have|you['’]ve) (?:\d+|\w+) (?:free )?articles?\b.{0,40}(?:remaining|left|this month)|"
    r"subscribe (?:now )?(?:to|for) (?:continue|read|unlock|full|unlimited)\b|"
    r"this (?:content|video|article) is (?:not available|only available|for subscribers)|"
    r"dieser (?:artikel|inhalt) ist (?:nur )?(?:für|nicht)\b|article réservé (?:à nos|aux) abonnés|"
    r"contenido (?:exclusivo )?para suscriptores|(?:please )?consider (?:supporting|donating|"
    r"becoming|subscribing|a donation)\b|notify me of (?:new|follow-?up)|"
    r"save my name,? e-?mail|mon nom, mon e-?mail|guarda mi nombre|meinen namen, meine e-?mail|"
    r"(?:your|deine|ihre|votre|tu|il tuo) e-?mail(?:-?adresse| address)? (?:address )?(?:will|"
    r"wird|ne)\b|"
    r"(?:please )?enter your e-?mail address\b|melde dich\b.{0,40}newsletter|"
    r"abonnez-vous à (?:la|notre)\b|suscríbete a (?:nuestr|la)\w*\b|iscriviti alla\b|"
    r"you(?:['’]re| are) receiving this (?:e-?mail|because)|(?:have you )?got a (?:story|"
    r"news tip)\b|"
    r"the review above was posted to|this site uses akismet|learn how your comment data|"
    r"(?:get|receive) .{0,40}\bin your inbox\b)",
    re.IGNORECASE,
)
_AT_THE_END = Pattern(
    r"\b(?:let (?:us|me) know|tell (?:us|me)|share your (?:thoughts|opinions?)|sound off|"
    r"leave (?:us |me )?(?:a|your) comments?|drop (?:us |me )?a comment|comment below|"
    r"schreib\w* (?:es )?(?:uns|mir)?\s?in die kommentare|dites-(?:le|moi|"
    r"nous)\b.{0,20}commentaire|"
    r"d[eé]ja(?:me|nos|d)?\b.{0,20}comentario|yorumlar(?:da|ınızı)|scrivi\w*\b.{0,20}commenti)\b",
    re.IGNORECASE,
)
_REPLY = re.compile(r"\b(?:comments?|below|kommentar\w*|comment\w*|yorum\w*|@\w+|twitter)\b", re.I)
_PUBLISHED = re.compile(
    r"\W*(?:this (?:article|review|interview|piece|story|post|essay) (?:was |has been )?|"
    r"a version of this (?:article|review|piece|story) |an earlier version .{0,40})?"
    r"(?:first |originally |previously )*(?:published|appeared|posted|printed|written)"
    r"(?: (?:at|in|on|by|for|as|over at|with))\b.{2,120}",
    re.IGNORECASE,
)
_PERMALINK = Pattern(
    r"\b(?:permalink|permanent ?link|permalien|enlace permanente|link permanente|"
    r"kalıcı bağlantı\w*)\b.{0,60}$",
    re.IGNORECASE,
    having=("permalink", "permanentlink", "permanent link", "permalien", "permanente", "kalıcı"),
)
_KEEPS = re.compile(
    r"\b(?:bookmark|lesezeichen|favoris?|guarda|salve|aggiungi|segnalibri|adicione|yer imleri\w*|"
    r"tagged|posted|entry|verschlagwortet)\b",
    re.IGNORECASE,
)
_READERS = Pattern(
    r"^\W*(?:this (?:entry|post) (?:was|is) (?:posted|filed|written|published)\b.{0,120}\b(?:rss|"
    r"trackback|responses?|filed under)\b|"
    r"you can (?:leave a (?:response|comment|reply)|follow any (?:responses?|comments?)|skip to)\b|"
    r"both comments and pings\b|comments? (?:and (?:pings|trackbacks) )?(?:are|is) (?:currently |"
    r"now )?(?:closed|moderated|disabled|off|subject)\b|"
    r"as a subscriber,? you\b|we use (?:vendors|technolog)\w*\b|please refresh (?:the|this) page\b|"
    r"your (?:support|contribution|subscription|membership) (?:makes|helps|allows|keeps|means|"
    r"will)\b|"
    r"find your bookmarks\b|(?:do you )?want to bookmark\b|don['’]t show (?:me )?this\b|"
    r"do not sell\b.{0,30}\binformation\b|thank(?:s| you) for (?:registering|subscribing|"
    r"signing up|submitting|your (?:comment|submission|subscription))\b|"
    r"all (?:images?|photos?|trademarks|posters?|stills)\b.{0,80}\b(?:property|"
    r"properties|"
    r"copyrights?|©|belongs?|respective)\b|(?:we )?would love your thoughts\b|disqus\b|"
    r"benachrichtige\w* mich\b|(?:die )?kommentare (?:sind|werden|geben|spiegeln)\b.{0,100}\b(?:"
    r"geschlossen|moderiert|deaktiviert|nicht|freigeschaltet)\b|sie haben bereits ein konto\b|"
    r"les commentaires (?:sont|ne)\b|prévenez-moi\b|avertissez-moi\b|"
    r"(?:los|os) coment[aá]rios\b.{0,60}\b(?:no|não|cerrados|fechados|moderad\w+|responsab\w+)\b|"
    r"(?:recibir|notific\w+|avísame|avise-me|notifique-me)\b.{0,40}\b(?:coment[aá]rios|entradas|"
    r"e-?mail|correo)\b|i commenti (?:sono|non)\b|avvisami\b|"
    r"(?:reacties|comments) zijn gesloten\b|stuur mij een e-?mail\b|"
    r"(?:henüz|ilk) yorum\w*\b|yorum yapabilmek için\b|yorum yapmak için\b|"
    r"(?:yapılan |yazılan )?yorumlar(?:dan|ın)?\b.{0,80}\b(?:sorumlu\w*|aittir|yansıtmaz)\b)",
    re.IGNORECASE,
)
_CROSSED = re.compile(
    r"\W*(?:cross-?posted|x-?posted|re-?posted|mirrored|also (?:posted|published|available))"
    r"(?: (?:here|there))?,? (?:from|to|at|on|in|over at|via)\b[^.!?]{2,60}(?:\.\w{2,12}\b\S*)?\W*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")
_OPENING = 6
"""Words from which the first sentence of a paragraph is the text's, whatever the others ask."""
_TO_READERS = re.compile(
    r"[?!]$|\b(?:you|your|you['’]ve|vous|votre|vos|tu|te|ton|t['’]|os|vosotros|ustedes|dir|euch|ihr|"
    r"ihnen|du|siz\w*|thanks?|merci|gracias|danke|te[şs]ekk\w+|reviews?|articles?|posts?)\b",
    re.IGNORECASE,
)
"""What a shorter first sentence has that speaks to readers."""
_LONG_OPENING = 12
_MOST_WORDS = 60
_SHORT = 30
_LONGEST = 420


def is_site_note(text: str) -> bool:
    """Whether a paragraph is a sentence of the site to its readers, wherever it stands."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return False
    if _ANYWHERE.match(text) or _READERS.match(text):
        return True
    return bool(_PERMALINK.search(text) and _KEEPS.search(text))


def opens_with_a_sentence(text: str) -> bool:
    """Whether the first of several sentences is told, to nobody, and not of the page."""
    opening = _SENTENCE_END.split(text, maxsplit=1)[0]
    if opening == text or not opening.endswith(".") or len(opening.split()) < _OPENING:
        return False
    words = fold(opening).split()
    paged = share_of_strong(words) > 0 or not THINGS.isdisjoint(words)
    return not (paged or _TO_READERS.search(opening) or _AT_THE_END.search(opening))


_SUBSCRIBE = re.compile(
    r"(?:^\W*|[.!]\s+)subscribe (?:for free |now )?to (?:receive|get) (?:new|my|our|the latest) ",
    re.I,
)
"""An appeal to readers ("Thanks for coming! Subscribe for free to receive new posts ...")."""


def is_closing_note(text: str) -> bool:
    """Whether a short paragraph after the text asks its readers for comments."""
    if len(text.split()) > _SHORT:
        return False
    if re.search(r"\b(?:donate|subscribe) (?:here|now|today)\W*$", text, re.IGNORECASE):
        return True
    if _SUBSCRIBE.search(text):
        return True
    opening = _SENTENCE_END.split(text, maxsplit=1)[0]
    if (
        opening != text
        and len(opening.split()) >= _LONG_OPENING
        and not _AT_THE_END.search(opening)
    ):
        return False
    if opens_with_a_sentence(text):
        return False
    return bool(_AT_THE_END.search(text) and _REPLY.search(text))


def is_source_note(text: str) -> bool:
    """Whether a line says where the text appeared first and nothing else."""
    if len(text.split()) > _SHORT:
        return False
    if _CROSSED.fullmatch(text.strip(" ()[]*_")):
        return True
    return bool(re.search(r"\b(?:first|originally|previously)\b", text, re.I)) and bool(
        _PUBLISHED.fullmatch(text.strip(" ()[]*_"))
    )
