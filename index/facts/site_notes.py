"""What a site says to its readers in whole sentences: cookies, support, comments, paywalls."""

from __future__ import annotations

import re

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
    r"privacy|policy|consent|agree)\b|"
    r"(?:the )?(?:comments?|opinions?|views) (?:posted|expressed|published)\b.{0,160}\b(?:not|"
    r"solely|respective|responsib\w+)\b|"
    r"this (?:article|review|post|story|page) (?:was|is)\b.{0,40}"
    r"\b(?:years?|months?) (?:ago|old)\b|"
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
_CROSSED = re.compile(
    r"\W*(?:cross-?posted|x-?posted|re-?posted|mirrored|also (?:posted|published|available))"
    r"(?: (?:here|there))?,? (?:from|to|at|on|in|over at|via)\b[^.!?]{2,60}(?:\.\w{2,12}\b\S*)?\W*",
    re.IGNORECASE,
)
_MOST_WORDS = 60
_SHORT = 30


def is_site_note(text: str) -> bool:
    """Whether a paragraph is a sentence of the site to its readers, wherever it stands."""
    return len(text) <= 420 and bool(_ANYWHERE.match(text)) and len(text.split()) <= _MOST_WORDS


def is_closing_note(text: str) -> bool:
    """Whether a short paragraph after the text asks its readers for comments."""
    if len(text.split()) > _SHORT:
        return False
    if re.search(r"\b(?:donate|subscribe) (?:here|now|today)\W*$", text, re.IGNORECASE):
        return True
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
