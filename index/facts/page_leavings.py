"""Lines that feeds, old home pages, film databases and portals leave around a text.

Beside those of page_controls.py and page_bars.py: each pattern must match a whole
line, in eight languages where programs print it in eight.
"""

from __future__ import annotations

import re

from .parts import Part
from .patterns import Pattern
from .signatures import signed

_FEED = Pattern(
    r"""the\ post\ .{2,160}\ (?:appeared\ first|first\ appeared)\ (?:on|in)\ .{2,60}
  | der\ beitrag\ .{2,160}\ erschien\ zuerst\ auf\ .{2,60}
  | (?:l['’]|cet\ )article\ .{2,160}\ (?:est\ apparu|a\ été\ publié)\ en\ premier\ sur\ .{2,60}
  | (?:la\ entrada|el\ artículo)\ .{2,160}\ (?:se\ publicó|apareció)\ primero\ en\ .{2,60}
  | l['’]articolo\ .{2,160}\ (?:proviene\ da|sembra\ essere\ il\ primo\ su)\ .{2,60}
  | o\ post\ .{2,160}\ apareceu\ primeiro\ em\ .{2,60}
  | het\ bericht\ .{2,160}\ verscheen\ eerst\ op\ .{2,60}
  | .{2,160}\ yazısı\ ilk\ önce\ .{2,60}\ (?:üzerinde|sitesinde)\ .{2,30}""",
    re.IGNORECASE | re.VERBOSE,
)
_PRIVACY = Pattern(
    r"""we\ value\ your\ privacy\b.{0,400} | we\ and\ our\ (?:[\d,.]+\ )?partners\b.{10,400}
  | wir\ und\ unsere\ (?:[\d,.]+\ )?partner\b.{10,400}
  | (?:nous\ et\ )?nos\ (?:[\d,.]+\ )?partenaires\b.{10,400}
  | nosotros\ y\ nuestros\ (?:[\d,.]+\ )?socios\b.{10,400}
  | noi\ e\ i\ nostri\ (?:[\d,.]+\ )?partner\b.{10,400}
  | nós\ e\ (?:os\ )?nossos\ (?:[\d,.]+\ )?parceiros\b.{10,400}
  | wij\ en\ onze\ (?:[\d,.]+\ )?partners\b.{10,400}""",
    re.IGNORECASE | re.VERBOSE,
)
_HOME_PAGE = Pattern(
    r"""you\ are\ (?:the\ )?visitor\ (?:number\ |no\.?\ ?|\#\ ?)?[\d,.]+.{0,40}
  | (?:this\ page\ has\ been\ )?(?:accessed|visited)\ [\d,.]+\ times.{0,40}
  | best\ viewed\ (?:at|in|with|using|on)\ .{2,50} | optimiert\ für\ .{2,50}
  | (?:please\ )?sign\ (?:my|our|the)\ guest\ ?book\b.{0,20} | e-?mail\ me(?:\ at\ \S+)?
  | (?:bitte\ )?(?:ins|tragt?\ euch\ ins|mein|unser|zum)\ gästebuch\b.{0,20}
  | (?:signez|signer|visitez|voir)\ (?:le|mon|notre)\ livre\ d['’]or\b.{0,10}\W{0,4}
  | (?:firma|firmad|ver)\ (?:el|mi|nuestro)\ libro\ de\ visitas\W{0,4}
  | (?:firma|firmate|vedi)\ il\ (?:mio\ |nostro\ )?guest\ ?book\W{0,4}
  | (?:assine|assina)\ (?:o\ )?(?:meu\ |nosso\ )?livro\ de\ visitas\W{0,4}
  | (?:teken|bekijk)\ (?:het|mijn|ons)\ gastenboek\W{0,4} | ziyaretçi\ defteri\b.{0,20}
  | (?:made|created|built)\ with\ (?:notepad|frontpage|dreamweaver|geocities)\b.{0,30}""",
    re.IGNORECASE | re.VERBOSE,
)
_DATABASE = Pattern(
    r"""\d[\d,.]*\ (?:people|users|readers)?\ ?(?:found|find)\ this\ (?:\w+\ )?helpful\b.{0,30}
  | (?:contribute\ to\ this\ page\W*)?suggest\ an\ edit(?:\ or\ add\ missing\ content)?\W*
  | contribute\ to\ this\ page | your\ rating\W*(?:rate(?:\ now|\ this)?\W*)?
  | (?:presse|spectateurs|mes\ amis|médias|medios|usuarios|utenti|pubblico|critica|metascore|
      tomatometer|popcornmeter|user\ score|audience\ score|critics?\ score)\s?:?\ \W{0,2}
      (?:\d{1,3}(?:[.,]\d{1,2})?\s?(?:%|/\s?\d{1,3})?|-{1,2}|n/a|tbd)
  | (?:\d{1,4}\ (?:more|weitere|autres|más|altri|altre|mais|meer)\ (?:entries|posts|comments|
      einträge|entrées|entradas|voci|kommentare|commentaires|comentarios|berichten)
      |\d{1,4}\ (?:entry|yorum|kayıt|giri|eleştiri)\ daha|ş[ii̇]kayet(?:\ et)?)
  | (?:ilk|first|erste|première|primera|prima|eerste)\ /(?:\ \d+){2,9}\ /\ \w{2,12}
  | sorry,?\ your\ browser\ does(?:n['’]t|\ not)\ support\b.{0,60}
  | \[?an\ error\ occurred\ while\ processing\b.{0,40}
  | user\ reviews?(?:\ featured)? | see\ all\ [\d,.]+\ reviews""",
    re.IGNORECASE | re.VERBOSE,
)
_RARE = Pattern(
    r"""(?:.{0,60}\W)?(?:optimi[sz]ed|optimiert|optimisée?|optimizad[ao]|ottimizzat[ao]|otimizad[ao]|
      geoptimaliseerd)\ (?:for|für|pour|para|per|voor)\ .{0,30}(?:explorer|netscape|mozilla|
      firefox|chrome|opera|browser|navigateur|navegador|\d{3,4}\ ?[x×*]\ ?\d{3,4}).{0,30}
  | [^\W\d].{3,40}(?:lar|ler)[ıi]n?[ea]?\ geri\ dön""",
    re.IGNORECASE | re.VERBOSE,
    having=("optimi", "ottimizzat", "otimizad", "geoptimaliseerd", "geri dön"),
)
_PORTAL = Pattern(
    r"""(?:thank(?:s|\ you)\ for\ reading\W*)?report\ (?:an?\ )?(?:error|abuse|problem)\W*.{0,20}
  | signaler\ (?:un\ abus|une\ erreur|ce\ contenu) | fehler\ melden | missbrauch\ melden
  | denunciar(?:\ abuso)? | reportar\ (?:un\ )?error | segnala\ (?:un\ )?(?:abuso|errore)
  | link\ copied(?:\ to\ (?:the\ )?clipboard)?!?
  | (?:(?:follow|like|share|thread|tweet|save|log\ ?in|sign\ ?in|comment|pin|print|e-?mail|
      teilen|merken|drucken|folgen|partager|suivre|compartir|seguir)(?:\W+|$)){3,}
  | (?:like|liked|enjoy|enjoyed)\ (?:this|it|what\ you(?:['’]ve)?\ read)\?\W{1,3}
      (?:sign\ up|subscribe|follow|share|support|buy|tip|join)\b.{0,80}
  | (?:teilen?\ (?:sie\ )?(?:dies|das|diese[nr]?)|share\ this|partagez?\ (?:ceci|ça)|
      comparte?\ esto|condividi\ questo|compartilhe\ isso|deel\ dit)
      \ (?:mit|with|avec|con|com|met)\ ?:?
  | (?:\d{1,2}\.?\ .{0,20})?\d{1,2}[:.h]\d\d\b.{0,60}\ (?:bilet\ al|réserver|buy\ tickets?|
      book\ now|book\ tickets?|tickets?\ kaufen|comprar\ entradas?|acquista|
      comprar\ ingressos?|koop\ tickets)
  | newsletter\s?[:–-]\ .{4,160} | newsletter\b.{0,100}\b(?:anmelden|abonnieren|subscribe|sign\ up)
  | (?:curta|siga)(?:-nos)?\ a?\ ?(?:nossa\ (?:fan)?p[aá]g\w+|no\ (?:facebook|instagram)).{0,20}
  | like\ our\ (?:facebook\ )?page | aimez\ notre\ page\b.{0,20}
  | gefällt\ (?:dir|ihnen)\ unsere\ seite\b.{0,20}
  | (?:síguenos|seguici|segui[- ]?ci|bizi\ takip\ edin|folge?t?\ uns|suivez-nous|volg\ ons)\b.{0,50}
  | (?:key|top|related|more)\ (?:articles?|stories|reviews?)\s?:\ .{4,200}
  | more\ like\ this\s?:\ .{4,200}
  | (?:weitere|andere|mehr)\ (?:(?:film)?kritiken|filme|texte|besprechungen|artikel)\s?:\ .{4,200}
  | (?:autres|plus\ de)\ (?:critiques|films|articles)\s?:\ .{4,200}
  | (?:otras|más|otros)\ (?:críticas|reseñas|películas|artículos)\s?:\ .{4,200}
  | altr[ei]\ (?:recensioni|film|articoli)\s?:\ .{4,200}
  | (?:outras|mais)\ (?:críticas|resenhas|filmes)\s?:\ .{4,200}
  | (?:andere|meer)\ (?:recensies|films)\s?:\ .{4,200}
  | (?:diğer|benzer)\ (?:eleştiriler|yazılar|filmler)\s?:\ .{4,200}""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST = 420
_EDGE = " \t*•·▪|←→«»<>+–—_()"
_SIGNATURE_DASHES = "--"
_MOST_SIGNATURE = 6


def is_notice_left(text: str) -> bool:
    """Whether a paragraph is what a feed appends, or what asks for consent to partners."""
    if len(text) > _LONGEST:
        return False
    line = text.strip(_EDGE)
    return bool(_FEED.fullmatch(line.rstrip(".")) or _PRIVACY.fullmatch(line))


def is_leaving(text: str, *, begun: bool) -> bool:
    """Whether a whole line is left by an old page, a database or a portal.

    `begun`: a line stands above it, so that it is no headline.
    """
    line = text.strip(_EDGE)
    if not begun or len(text) > _LONGEST:
        return False
    return any(
        kind.fullmatch(line.rstrip(".…")) for kind in (_HOME_PAGE, _DATABASE, _PORTAL, _RARE)
    )


def mark_mail_signature(parts: list[Part]) -> None:
    """Lines under the dashes that mail programs set above a signature; a name alone stays."""
    full = [part for part in parts if part.text.strip()]
    last = full[-_MOST_SIGNATURE:]
    at = next((n for n, part in enumerate(last) if part.text.strip() == _SIGNATURE_DASHES), None)
    below = last[at + 1 :] if at is not None else []
    if not any("@" in part.text or "://" in part.text for part in below):
        return
    for part in below:
        if part.place == "open" and not signed(part.text):
            part.put("debris", "signature of a mail")
