"""Lines that blog programs print around a post, by program: whole lines, in the program's words.

Blogger, WordPress, Medium, Substack, Tumblr, Squarespace, Wix, the programs of student
papers and of podcasts. What else could be a film's title, or a heading of a text
("Status", "Followers"), counts only in the company of other such lines.
"""

from __future__ import annotations

import re

from .patterns import Pattern
from .people import is_name

_BLOGGER = r"""
    (?:at\ )?(?:\S+day,\ )?(?:at\ )?(?:\w{3,9}\ \d{1,2},\ \d{4}|\d{1,2}[:.]\d\d\ ?[ap]m)
      (?:\ (?:\d+|no)\ comments?)
  | at\ \d{1,2}[:.]\d\d(?:\ ?[ap]\.?m\.?)?
  | (?:links\ to\ this\ post|create\ a\ link|view\ my\ complete\ profile|reactions\s?:)
  | [▼►▶▾▸]\s*(?:\d{4}|[^\W\d_]{3,12}(?:\ \d{1,2}(?:\ -\ [^\W\d_]{3,12}\ \d{1,2})?)?)\s*\(\d+\)
  | (?:subscribe\ in\ a\ reader|total\ page\ ?views|search\ this\ blog|my\ blog\ list|
      blog\ archive|follow\ (?:this\ )?blog\ (?:via|by)\ e-?mail|follow\ by\ e-?mail)
  | (?:[\w.' ]{3,30}\ theme\.\ )?(?:theme\ images\ by\ .{2,40}\.\ )?powered\ by\ blogger
  | bookmark\ and\ share
  | (?:anonymous|unknown)\ (?:\w{3,9}\ \d{1,2},\ \d{4}|\d{1,2}\ \w{3,9}\ \d{4})\ at\ .{4,12}
  | reply\ ?delete | add\ comment | enter\ (?:your\ )?comment"""
_WORDPRESS = r"""
    tagged(?:\ (?:with|as))?:?\ (?!(?:as|by|with|in|on)\ (?:a|an|the)\ )[^.!?]{2,160}\Z
  | (?:previous\ previous|next\ next)(?:\ (?:post|article|review))?\s?:?\ .{2,100}
  | already\ have\ a\ wordpress\.com\ account\?.{0,20}
  | to\ find\ out\ more,\ including\ how\ to\ control\ cookies.{0,40}
  | (?:sign\ me\ up|report\ this\ content|view\ (?:site|post)\ in\ reader|
      manage\ subscriptions|collapse\ this\ bar|copy\ shortlink|entries\ feed|comments\ feed|
      select\ (?:month|category)|blog\ stats|top\ posts\ &\ pages|disqus\ comments)
  | fill\ in\ your\ details\ below\b.{0,60} | you\ are\ commenting\ using\ your\b.{0,60}
  | (?:google\+?|twitter|facebook|gravatar)\ (?:photo|picture|logo) | connecting\ to\ %s
  | \(?\ ?log\ out\ ?/\ ?change\ ?\) | design\ a\ site\ like\ this\b.{0,40}
  | (?:showing|displaying)\ posts\ (?:from|with\ label|by|in)\b.{0,80}
  | e-?mail\ \((?:required|never\ made\ public)\b.{0,40}
  | [\d,.]+\ hits | (?:i\ )?\d+\ votes? | %d\ bloggers\ like\ this
  | occasionally,?\ some\ of\ your\ visitors\ may\ see\ an\ advertisement\ here
  | (?:powered\ by|blog)\ (?:comments\ )?(?:powered\ by\ )?disqus | report\ this\ ad
  | (?:share\ your|type\ your)\ (?:thoughts|e-?mail|comment)
  | discover\ more\ from\ .{2,60} | connect\ with\ (?:facebook|google|twitter)
  | (?:please\ )?enable\ javascript\ to\ view\ the\ comments.{0,30}
  | (?:go|back)\ to\ top | sharing\ is\ caring | spread\ the\ word | add\ to\ goodreads
  | image\ (?:source|credits?|via|courtesy)\s?:\ ?.{2,60}
  | (?:primary|secondary)\ sidebar | search\ this\ website | reader\ interactions
  | follow\ @\w+(?:\ on\ \w+)? | \(?(?:psst\W+)?we(?:'re|\ are)\ on\ (?:facebook|twitter|
      instagram)(?:\ too)?\b.{0,60}
  | e-?mail\s?:\ ?\S+@\S+
  | if\ you\ (?:liked|enjoyed|like)\ (?:this|it|that)(?:\ (?:film|movie|post|one))?,?
      \ (?:try|see|check\ out|you\ (?:may|might)\ (?:also\ )?like)\b[^.!?]{0,60}\Z"""
_MEDIUM = r"""
    member-only\ story | [\d.,]+k?\ followers(?:\ ?[·•∙]\ ?[\d.,]+k?\ following)? | open\ in\ app
  | sign\ up\ to\ discover\ human\ stories\b.{0,80} | text\ to\ speech
  | (?:more|see\ all|all\ (?:stories|posts|reviews))\ (?:from|by)\ [^.!?]{2,60}\Z
  | recommended\ from\ medium | published\ in\ [^.!?,\d]{2,40}\Z
  | (?:get|download)\ the\ (?:medium\ )?app | start\ writing | follow\ publication"""
_SUBSTACK = r"""
    thanks\ for\ reading\ .{2,80}!\ (?:subscribe|this\ post|share|consider)\b.{0,120}
  | .{2,80}\bis\ a\ (?:reader-supported|free)\ (?:publication|newsletter)\b.{0,160}
  | discussion\ about\ this\ (?:post|episode|podcast) | ready\ for\ more | restacks?
  | privacy\ ?[∙·•]\ ?terms\ ?[∙·•]\ ?collection\ notice
  | substack\ is\ the\ home\ for\ great\ (?:culture|writing) | upgrade\ to\ paid
  | top\ latest\ discussions | no\ posts | this\ post\ is\ for\ (?:paid\ )?subscribers(?:\ only)?
  | (?:share|give)\ (?:a\ gift\ subscription|this\ post) | [∙·•]\ ?paid
  | [\d,.]+\ (?:restacks?|more\ comments) | expand\ full\ comment | liked\ by\ .{2,40}"""
_TUMBLR = r"""
    \S{2,40}\ (?:reblogged\ this(?:\ from\ \S+)?(?:\ and\ added)?|(?:liked|posted)\ this)
  | reblogged(?:\ from\ \S+)? | [\d,.]+\ notes?
  | posted\ (?:\d+|an?|one|about\ an?)\ (?:minute|hour|day|week|month|year)s?\ ago
      (?:\ with\ .{1,20})?
  | \(?via\ \S{2,40}\)? | \#\S[^\#.!?]{0,60}(?:\s+\#[^\s\#][^\#]{0,60})+"""
_SITES = r"""
    cart\ ?\(?\d+\)? | back\ to\ all\ (?:posts|reviews|articles)
  | subscribe\ form | no\ ratings\ yet | add\ a\ rating | post\ not\ marked\ as\ liked
  | (?:share\ your\ thoughts\s?)?be\ the\ first\ to\ (?:write|leave|post)\ a\ comment
  | rated\ nan\ out\ of\ .{1,20} | (?:next|previous)\ (?:film|movie)\ (?:review)?
  | (?:next|previous)\ review | go\ back | block\ or\ report | back\ to\ all\ \w+
  | [\w\ .'-]{2,30}\ liked\ (?:this|these)\ reviews?"""
_STUDENTS = r"""
    print\ this\ (?:story|article|page|post|review) | donate\ to\ [^.!?]{3,60}\Z
  | your\ (?:donation|contribution)\ will\ (?:support|allow|help)\b.{5,200}
  | the\ (?:official\ )?(?:student|school)[- ](?:run\ )?(?:news(?:paper)?|voice)
      (?:\ (?:site|website))?\ of\ [^.!?]{3,80}
  | all\ .{2,60}\ picks\ reader\ picks.{0,30} | reader\ picks\ sort\b.{0,20}
  | (?:(?:staff|contributing|guest|senior|feature|features|news|arts?|a&e|entertainment|film|
      managing|associate|assistant|opinions?|life|culture|section|copy|web|online|sports)\ ){1,2}
      (?:writer|editor|reporter|columnist|contributor)"""
_PODCASTS = r"""
    podcast\s?:\ (?:play|download)\b.{0,80} | play\ in\ (?:a\ )?(?:new|pop-?up)\ window\b.{0,60}
  | subscribe\s?:\ .{2,100} | download\ (?:this\ episode|(?:the\ )?(?:mp3|audio|episode))
  | play\ episode\b.{0,60} | (?:listen|subscribe)\ (?:on|via|in)\ (?:apple|spotify|itunes|google|
      stitcher|overcast)\b.{0,100} | the\ [\w\ ]{2,30}\ podcast\Z
  | (?:audio\ player|use\ up/down\ arrow\ keys\b.{0,60})"""


def _whole(*programs: str) -> Pattern:
    return Pattern(f"(?:{'|'.join(programs)})[\\ :.…»→>!?)]*", re.IGNORECASE | re.VERBOSE)


_SURE = _whole(
    _BLOGGER, _WORDPRESS, _MEDIUM, _SUBSTACK, _TUMBLR, _SITES, _STUDENTS, _PODCASTS
)  # fmt: skip
_WORDS = re.compile(
    r"(?:help|status|careers|rules|write|listen|translate|followers|following|newer|older|"
    r"delete|mail|embed|permalink|restack|restacks|top|latest|discussions|previous|paid|"
    r"replies|more|flipboard|reblog|subscribed|customi[sz]e|meta|archives?|categories|"
    r"wordpress\.org|unknown|labels|pin|save|note|tags|recent comments|about me|contributed|"
    r"our goal|[$€£]\d[\d,]*|stay in touch|contact me|disclaimer|\d{1,3}|reactions|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}|#\w[\w ]{1,40})",
    re.IGNORECASE,
)
_POSTED_AT = re.compile(
    r"(?:posted|published) by:? (?P<name>.{1,40}?),? (?:at|@) \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?"
    r"(?P<after>(?:[\s|·,-]+(?:(?:\d+|no) comments?:?|links to this post|email this.*|"
    r"labels:.{0,100}))*)",
    re.IGNORECASE,
)
_NAVIGATION = re.compile(r"←\s?\S.{1,90}|\S.{1,90}\s?→")
_EDGE = " \t*•·▪|‹›<>✕×☰+–—-"


def is_blog_line(text: str) -> bool:
    """Whether a whole line is one that a blog program prints around a post."""
    line = text.strip(_EDGE)
    if not line or len(line) > 240:
        return False
    if _SURE.fullmatch(line.replace("’", "'")):
        return True
    if _NAVIGATION.fullmatch(text) and text[-1] not in ".!?":
        return True
    posted = posted_at(text)
    return posted is not None and not is_name(posted)


def is_blog_word(text: str) -> bool:
    """Whether a line can be a word of a blog program: debris only in the company of others."""
    return len(text) <= 44 and bool(_WORDS.fullmatch(text.strip(_EDGE + ":.…")))


def posted_at(text: str) -> str | None:
    """Under which name a program says that a post was posted ("Posted by NAME at 9:14 PM")."""
    match = _POSTED_AT.fullmatch(text) if text[:1] in "Pp" and len(text) < 200 else None
    return match["name"] if match else None
