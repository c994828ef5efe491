"""Bars that programs print around a text, in eight languages: share, like, vote, read next.

Reading times and appeals are such lines too: each pattern must match a whole
line. Words that a sentence can begin with count only in the whole form in which
a program prints them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec.structs import replace

from index.folding import fold
from index.model import SourceBlock

from .patterns import Pattern

_NETWORK = (
    r"(?:facebook|twitter|x|instagram|pinterest|reddit|whats ?app|linked-?in|tumblr|telegram|"
    r"flipboard|e-?mail|e-?posta|correo(?: electrónico)?|mail|skype|xing|pocket|mastodon|bluesky|"
    r"threads|messenger|google\+?|print|stumble ?upon|vk(?:ontakte)?|line|snapchat)"
)
_NEW_WINDOW = (
    r"\(?(?:opens\ in\ (?:a\ )?new\ (?:window|tab)|(?:wird\ )?in\ (?:einem\ )?neue[mn]\ "
    r"(?:fenster|tab)\ geöffnet|"
    r"(?:s['’])?ouvre\ dans\ une\ nouvelle\ fenêtre|se\ abre\ en\ una\ (?:ventana|pestaña)\ nueva|"
    r"si\ apre\ in\ una\ nuova\ finestra|abre\ em\ (?:uma\ )?nova\ janela|"
    r"wordt\ in\ een\ nieuw\ venster\ geopend|yeni\ pencerede\ açılır)\)?"
)
_SHARE = rf"""
    (?:klick(?:en)?(?:\ sie)?,?\ (?:hier\ )?um|cliquez?\ (?:ici\ )?pour|haz\ clic\ para|
      fai\ clic\ (?:qui\ )?per|clique\ para|klik\ (?:hier\ )?om)\b.{{0,30}}\b(?:{_NETWORK}|teilen|
      partager|compartir|condividere|compartilhar|partilhar|delen|drucken|imprimer|imprimir|
      stampare|afdrukken|envoyer|enviar|inviare|versenden)\b.{{0,60}}
  | (?:teilen|partager|compartir|condividi|compartilhe|compartilhar|partilhar|delen|paylaş)
      \ (?:mit|avec|con|com|met|auf|sur|en|su|no|na|em|op|via|per|por|par)\ ?(?:{_NETWORK}
      (?:[\ ,·|]+|$))*
  | (?:diese[nr]?|den|die|dieses|das)\ (?:seite|artikel|beitrag|text|kritik|post)\ (?:teilen|
      drucken|weiterempfehlen|empfehlen|per\ e-?mail\ versenden|merken)\b.{{0,40}}
  | (?:partager?z?|imprimer|envoyer|recommander)\ (?:cette?|l['’]|la|le)\ ?(?:article|page|
      critique|
      billet|publication).{{0,30}}
  | (?:comparte|compartir|imprimir|enviar)\ (?:esto|este?\ (?:artículo|artigo|noticia)|esta\ \w+|
      la\ noticia|la\ nota|el\ artículo)\b.{{0,20}}
  | (?:compartilhe|compartilhar|partilhe|partilhar)\ (?:isso|isto|este?\ \w+|esta\ \w+)\b.{{0,20}}
  | (?:condividi|stampa|invia)\ (?:questo?|quest['’]|l['’]|la)\ ?(?:articolo|pagina|recensione|
      post)?.{{0,20}}
  | (?:deel|dit|print)\ (?:dit|deze|delen|artikel|op|bericht)\b(?:\ \w+)?
  | (?:bunu\ paylaş|paylaş|bu\ (?:yazıyı|içeriği|haberi)\ paylaş\w*|sosyal\ medyada\ paylaş)
  | (?:show|hide|view|see)\ (?:more\ |fewer\ |less\ |all\ )?shar(?:e|ing)\ (?:options|buttons)
  | (?:submit|post|send|pin|add|save)\ (?:this\ )?(?:to|on|via|in)\ (?:{_NETWORK})
  | (?:tweeter|twittern|tuitear|twittear|twitteren|tweetle\w*|retweet|blogthis!?)
  | (?:(?:envoyer|enviar|invia|inviar|email|e-?mail|versenden|diesen\ post|dit\ e-?mailen|bunu)
      \b.{{0,40}}(?:blogthis!?|escribe\ un\ blog|postalo\ sul\ blog|dit\ bloggen!?).{{0,160}})
  | (?:e-?mail|print|share|save|gift|listen|copy\ link|bookmark|comments?|whatsapp|facebook|
      twitter|
      x|tweet|pin|reddit|link|partager|imprimer|écouter|offrir|sauvegarder|enregistrer|teilen|
      drucken|merken|anhören|mailen|kommentieren|compartir|guardar|imprimir|escuchar|comentar|
      condividi|stampa|salva|ascolta|compartilhar|salvar|ouvir|delen|bewaar|bewaren|reageer|
      paylaş|
      kaydet|dinle|yazdır)(?:[\ ,·|/•]+(?:e-?mail|print|share|save|gift|listen|copy\ link|
      bookmark|
      comments?|whatsapp|facebook|twitter|x|tweet|pin|reddit|link|linkedin|flipboard|telegram|
      partager|imprimer|écouter|offrir|sauvegarder|enregistrer|teilen|drucken|merken|anhören|
      mailen|
      kommentieren|compartir|guardar|imprimir|escuchar|comentar|condividi|stampa|salva|ascolta|
      compartilhar|salvar|ouvir|delen|bewaar|bewaren|reageer|paylaş|kaydet|dinle|yazdır))+"""
_LIKES = r"""
    (?:me\ gusta|gefällt\ mir|j['’]aime|mi\ piace|curtir|gosto|vind[\ -]ik[\ -]leuk|beğen|like)
      \ ?(?:(?:esto|das|ça|isso|dit|bunu|this)\ ?)?(?::|cargando\W*|wird\ geladen\W*|
      chargement\W*|caricamento\W*|a?\ ?carregando\W*|aan\ het\ laden\W*|laden\W*|yükleniyor\W*|
      loading\W*)
  | (?:bunu\ beğen|curtir\ isso|me\ gusta\ esto|dit\ leuk\ vinden)\W*
  | (?:cargando|wird\ geladen|chargement|caricamento|carregando|aan\ het\ laden|yükleniyor)\W*
  | (?:sé\ el\ primero|seja\ o\ primeiro|sii\ il\ primo|soyez\ le\ premier|
      sei\ der\ erste)\b.{0,50}
  | (?:[\d.,]+\ )?(?:me\ gusta|gefällt\ mir|j['’]aime|mi\ piace|curtidas|vind-ik-leuks|beğeni)"""
_READING = r"""
    (?:\d{1,2}\.?\s?[^\W\d_]{3,9}\.?\s?)?(?:\d+\s?|\b)(?:min(?:\.|uten|utes?|utos|uti|uut)?|
      dk\.?|dakikalık|dakika)\s?
      (?:lesezeit|lesedauer|de\ lecture|de\ lectura|di\ lettura|de\ leitura|leestijd|
      okuma(?:\ süresi)?|
      read(?:ing\ time)?)
  | (?:read\ time|reading\ time|lesezeit|lesedauer|temps\ de\ lecture|tiempo\ de\ lectura|
      tempo\ di\ lettura|tempo\ de\ leitura|leestijd|okuma\ süresi)\b\s?:?.{0,24}
  | (?:read|reading|lecture|lectura|lettura|leitura|lesen|okuma)\s?:\s?\d{1,2}\s?
      (?:min\w{0,5}|dk)\.?"""
_VOTES = r"""
    \d+\s(?:of|out\ of|de|von|sur|di|su|van|kişiden)\s\d+\b.{0,50}\b(?:helpful|useful|útil|utile|
      hilfreich|nuttig|nützlich|yararlı|faydalı).{0,30}
  | (?:leser|nutzer|user|zuschauer)-?(?:bewertung(?:en)?|wertung(?:en)?|kritiken|meinungen)
      \s?(?::\s?[\d.,]+)?\s?(?:\(.{1,20}\))?
  | (?:votre|ta)\ note\b.{0,20} | (?:vote|votez)\ pour\ ce\ film\b.{0,20}
  | (?:movie|film|show)\ (?:added|removed)\ (?:to|from)\ (?:list|watchlist)
  | an\ error\ (?:has\ )?occurred\b.{0,40} | es\ ist\ ein\ fehler\ aufgetreten\b.{0,30}
  | you\ must\ be\ an?\ (?:\w+\ ){1,2}(?:user|member)\b.{0,80}
  | (?:rate|bewerte|notez|califica|vota|valuta|avalie|beoordeel|puanla)\ (?:this|diese[nr]?|ce|
      esta|
      este?|questo|deze|bu)\b.{0,30}"""
_APPEAL = r"""
    (?:become|be)\ a\ (?:supporter|subscriber|patron|friend|member)\b.{0,40}
  | support\ (?:us|our|the|independent)\b.{0,60}(?:journalism|journalists|work|writing|reporting)
  | if\ you(?:['’]ve|\ have)?\ (?:found|find|enjoy(?:ed)?|value|like|liked)\b.{0,80}\b(?:coffee|
      donat\w+|support\w*|subscrib\w+|patreon|ko-?fi|member\w*)\b.{0,40}
  | .{0,160}\bplease\ (?:consider|think\ about)\ (?:buying|making|becoming|giving|supporting|
      donating|subscribing)\b.{0,80}
  | (?:who|why)\ .{0,20}(?:trust|independent)\b.{0,160}\bsupport\ our\b.{0,40}
  | .{0,160}[.!?…]\s.{0,120}\bsupport\ (?:our|independent)\ (?:journalis\w+|writers|critics|work)
  | .{0,120}[.!?]\s(?:follow|read|see|find)\ (?:all\ )?our\ (?:full\ |
      complete\ )?coverage\b.{0,40}
  | follow\ our\ (?:\w+\ )?coverage\b.{0,40} | (?:our|all\ our)\ (?:\w+\ )?coverage\ (?:here|
      can\ be)
      \b.{0,40}
  | (?:soutenez|soutenir)[- ](?:nous|notre|le|un)\b.{0,60} | faire\ un\ don\b.{0,30}
  | unterstütz(?:e|en\ sie|t)?\ uns\b.{0,60} | (?:jetzt\ )?spenden | hazte\ (?:socio|
      suscriptor)\b.{0,30}
  | sostieni(?:ci)?\b.{0,50} | apoie\ (?:o|a|nosso)\b.{0,40} | steun\ (?:ons|onze)\b.{0,40}
  | (?:réservé|contenu\ réservé)\ (?:aux|à\ nos)\ abonnés.{0,20} | (?:exklusiv\ )?für\ abonnenten
  | (?:sign\ up|register|subscribe)\ (?:now\ )?(?:to|for)\ (?:our|the|free|get|receive|
      continue)\b.{0,80}
  | already\ (?:have\ an\ account|subscribed|a\ subscriber)\b.{0,30}"""
_COMMENTS = r"""
    (?:heb\ (?:jij|je|u)|hast\ du|haben\ sie|as-tu|avez-vous|has\ visto|hai\ visto|
      você\ (?:já\ )?viu|
      izlediniz\ mi)\b.{0,90}\b(?:reactie|kommentar\w*|commentaires?|comentarios?|commenti|
      comentários?|yorum\w*)\b.{0,40}
  | (?:got|have)\ (?:something|anything)\ to\ (?:add|say)\b.{0,80}
  | (?:sin|no\ hay|nenhum|sem|nessun|aucun|keine|geen|hiç)\ (?:comentarios?|comentários?|
      commenti?o?|
      commentaires?|kommentare|opmerkingen|reacties|yorum)(?:\ yok)?\W*
  | (?:(?:commentaires?|comentarios?|comentários?|kommentare?|commenti|reacties|yorumlar|
      comments?)
      \s?[:(]?\s?\d+\)?)
  | (?:enregistrer|publicar|postar|invia|kommentar|gepost)\ (?:un|o|il|een)\ (?:commentaire|
      comentario|comentário|commento|reactie)
  | (?:kommentar|yorum)\ (?:veröffentlichen|gönder|absenden)
  | (?:suscribirse\ a|assinar|inscription\ à|abonnieren|iscriviti\ a|abonneren\ op|kaydol|
      subscribe\ to)\s?:\ ?.{1,60}(?:\(atom\))?
  | .{1,40}\(atom"""
_PAGES = r"""
    (?:entrada|mensaje)\ (?:más\ reciente|antigua|más\ antigua) | página\ (?:principal|inicial)
  | (?:postagem|mensagem)\ mais\ (?:recente|antiga) | (?:article|message)\ plus\ (?:récent|ancien)
  | (?:neuerer|älterer)\ post | post\ più\ (?:recente|vecchio) | (?:nieuwere|oudere)\ post
  | (?:daha\ yeni|daha\ eski|sonraki|önceki)\ kayıt(?:lar)? | ana\ sayfa | hoofdpagina |
      home\ page
  | (?:articles?|billets?|critiques?)\ (?:connexes?|similaires?|associés?|récents?|précédents?|
      liés)
  | (?:artículos?|noticias|entradas|críticas)\ (?:relacionad[ao]s?|similares|anteriores)
  | (?:te|também|también|você)\ (?:también\ |te\ )?(?:puede|podría|pode|
      puede\ que)\ (?:te\ )?(?:interesar|gustar)\w*\b.{0,30}
  | (?:matérias?|artigos?|posts?|notícias)\ (?:relacionad[ao]s?|recentes) | saiba\ mais
  | continua\ (?:após|depois)\ (?:a\ )?publicidade | continua\ a\ leggere\ dopo\b.{0,20}
  | la\ publicidad\ continúa\b.{0,20} | artikel\ wird\ unten\ fortgesetzt
  | articol[io]\ (?:correlat[io]|simil[ei]|recent[ei]) | da\ non\ perdere | approfondisci
  | gerelateerd(?:e\ (?:artikelen|berichten))? | relacionad[ao]s? | correlati | ähnliche\ beiträge
  | (?:bunlar|bunları)\ da\ (?:okuyun|beğenebilirsiniz|sevebilirsiniz)\b.{0,20} | haberin\ devamı
  | diğer\ (?:yazılar|eleştiriler|haberler)\b.{0,20} | öne\ çıkan(?:lar)?
  | (?:lire|voir|à\ lire|à\ voir)\ (?:aussi|également|la\ critique|notre\ critique|plus)\b.{0,120}
  | (?:leia|veja|ouça|assista)\ (?:também|mais|a\ crítica|ainda)\b.{0,120}
  | (?:lees|bekijk|kijk)\ (?:ook|meer|hier|de\ trailer|alle)\b.{0,100}
  | (?:mehr|alles|weitere\ \w+)\ (?:zum|zu|über|von|aus)\ (?:thema|film|dem\ film|diesem\ \w+|
      autor)
      \b.{0,40}
  | (?:leggi|guarda|vedi)\ (?:anche|tutto|pure)\b.{0,120}
  | (?:lea|lee|mira|ver|ve)\ (?:también|además|más|el\ tráiler)\b.{0,120}
  | (?:explore|read|see)\ more\ (?:on|about|in)\b.{0,60} | reuse\ this\ content
  | (?:archivado\ en|más\ información|temas|topics|themen|thèmes|sujets)\ ?:.{0,100}
  | more\ (?:about|on)\ [^.!?]{2,40}
  | (?:sign\ up\ to|get)\ (?:our|the)\ .{0,60}(?:e-?mails?|newsletters?|alerts?)\b.{0,20}
  | (?:(?:19|20)\d\d\s)?©\s?[^.]{2,60} | view\ all\ posts\b.{0,30}
  | article\ content | (?:article|story)\ continues\b.{0,40} | listen\ to\ (?:this\ )?article
  | share\ full\ article | read\ in\ app | find\ tickets | plus\ icon | must\ read
  | this\ article\ is\ more\ than\ .{1,14}\ old | when\ you\ (?:purchase|buy)\ .{1,140}
  | ajouter\ à\ (?:vos|votre|ma|mes)\ \w+ | contribuer | réutiliser\ ce\ contenu
  | (?:copiar|copier|copia|kopieer)\ (?:el\ |le\ |o\ )?(?:enlace|lien|link)
  | (?:ir\ a\ los|ver\ los|ver|voir\ les|zu\ den)\ (?:comentarios|commentaires|kommentaren)
  | comentar | comentários | yorumlar | commenti | reacties
  | artikelzusammenfassung | zur\ (?:\w+-)?(?:startseite|übersicht) | lesen\ sie\ mehr\ zum\ thema
  | (?:möchtest\ du|möchten\ sie)\ weitere\ .{1,40} | bestens\ informiert\ mit\ .{1,80}
  | archivado\ en | (?:salvar|ouvir|compartilhar)\ (?:artigos?|o\ texto|texto)
  | (?:diminuir|aumentar)\ (?:a\ )?fonte | tópicos\ relacionados | endereço\ da\ página
  | leia\ tudo\ sobre\b.{0,40} | oferecido\ por\b.{0,20} | onde\ assistir
  | stampa | sei\ d['’]accordo\ con\b.{0,40} | deel | mail\ (?:de\ redactie|the\ editor)
  | daha\ fazla\ (?:göster|oku) | bu\ (?:eleştiriyi|sayfayı|haberi)\ paylaş
  | gift\ (?:this\ )?article | reprints?\ (?:&|and)\ permissions"""
_FILES = r"""
    (?:img|dsc|dscn|dscf|pict|p|image|foto|photo|screenshot|still|
      wp)[_-]\ ?\d{3,}[\w-]*(?:\.\w{3,4})?
  | [\w\ -]{3,60}\.(?:jpe?g|png|gif|webp)"""


def _whole(*kinds: str, having: tuple[str, ...] = ()) -> Pattern:
    whole = f"(?:{'|'.join(kinds)})[\\ :.…»→>!)\\]]*"
    return Pattern(whole, re.IGNORECASE | re.VERBOSE, having=having)


_OPENING = _whole(
    rf".{{0,120}}{_NEW_WINDOW}",
    r".{0,40}\b(?:paylaşmak|yazdırmak|göndermek)\ için\ tıklayın.{0,40}",
    having=(
        "opens in", "geöffnet", "ouvre dans", "se abre en", "si apre in", "abre em", "geopend",
        "pencerede", "tıklayın",
    ),
)  # fmt: skip
"""What a click opens, behind any name: looked for at every letter, it costs the most."""
_SURE = _whole(_SHARE, _LIKES, _READING, _VOTES, _APPEAL, _COMMENTS, _FILES)
_ENDS = _whole(_PAGES)
_LETTER = r"(?:[A-Z](?:\s?[-–]\s?[A-Z])?|#|0\s?[-–]\s?9)"
_LETTERS = re.compile(rf"{_LETTER}(?:[\s|·/]+{_LETTER}){{4,}}")
_SIGNATURE = frozenset(
    {"thanks", "merci", "gracias", "thank you", "the editor", "the editors", "vielen dank"}
)
_LONGEST = 240
_SHORT = 30
_EDGE = " \t*•·▪|←→«»<>✕×☰+–—-_()"
_TAIL = re.compile(
    r"(?<=[.!?…”»\"])\s+(?P<control>(?:partager|compartir|teilen|condividi|compartilhar|delen|"
    r"paylaş|share(?: this)?|tweet(?:er)?|imprimer|print|lire la suite|leer más|weiterlesen|"
    r"leggi tutto|lees meer|devamını oku)"
    r"(?:[ ,|·]+(?:facebook|twitter|x|whatsapp|e-?mail|pinterest|tweet))*)"
    r"\W*$",
    re.IGNORECASE,
)  # fmt: skip


PICTURE_FILES = (".jpg", ".jpeg", ".png", ".gif", ".webp")
"""How lines end that are names of pictures, and no headlines."""


def is_share_bar(text: str) -> bool:
    """Whether a whole line is one that a blog program, portal or paper prints around a text."""
    if len(text) > _LONGEST or not text:
        return False
    if _LETTERS.fullmatch(text.strip()):
        return True
    line = text.strip(_EDGE) if text[0] not in "—©" else text
    if not line or text.lstrip()[:1] in '“"‘«„':
        return False
    told = line.endswith(".") and not line.endswith("..")
    sure = _SURE.fullmatch(line) or _OPENING.fullmatch(line)
    return bool(sure) or (not told and bool(_ENDS.fullmatch(line)))


def closes_an_appeal(text: str) -> bool:
    """Whether a line signs an appeal to readers ("Thank you," "The Editor")."""
    return len(text) <= 20 and fold(text) in _SIGNATURE


def controls_apart(blocks: Iterable[SourceBlock]) -> tuple[SourceBlock, ...]:
    """The blocks of a text, a control that stands in one line with the end of one as its own."""
    return tuple(piece for block in blocks for piece in _parted(block))


_DATE_KEY = re.compile(r"date:? (?P<day>(?:19|20)\d\d-\d\d-\d\d)(?:T\S+)? (?=\S)", re.IGNORECASE)


def _parted(block: SourceBlock) -> tuple[SourceBlock, ...]:
    text = block.text
    dated = _DATE_KEY.match(text) if text[:4] in ("date", "Date", "DATE") else None
    if dated and block.kind == "paragraph" and not block.marks:
        day = replace(block, text=dated["day"], last_line=block.line)
        return day, replace(block, text=text[dated.end() :], gap=0)
    match = _TAIL.search(text, max(0, len(text) - 60)) if len(text) > _SHORT else None
    if match is None or block.kind != "paragraph":
        return (block,)
    marks = tuple(mark for mark in block.marks if mark.end <= match.start())
    rest = SourceBlock("paragraph", match["control"], block.last_line, block.last_line, 0)
    return replace(block, text=text[: match.start()], marks=marks), rest
