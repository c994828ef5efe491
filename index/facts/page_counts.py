"""Numbers that a page counts of its readers: views, likes, comments, votes, readers who agree."""

from __future__ import annotations

import re

from .patterns import Pattern

_NUMBER = r"\(?(?:\d[\d.,']*\s?[km]?|no|one|keine?|aucune?|sin|ningún|nessun|nenhum|geen|hiç)\)?"
_THINGS = r"""(?:notes|views?|page\ ?views|reads|likes?|dislikes?|shares?|comments?|repl(?:y|ies)|
    responses?|followers|following|members|ratings|reviews?|user\ reviews?|critic\ reviews?|votes?|
    favou?rites?|bookmarks?|downloads|plays|hits|visits?|visitors|claps|upvotes|retweets|reblogs|
    reactions|subscribers|posts|thoughts|
    aufrufe|ansichten|kommentare?|antwort(?:en)?|stimmen?|bewertung(?:en)?|leser|abonnenten|
    beiträge|
    vues?|commentaires?|réponses?|avis|abonnés|partages?|lectures?|
    vistas|visitas|visualizaciones|comentarios?|respuestas?|votos?|seguidores|opiniones|lecturas|
    visualizzazioni|commenti?o?|rispost[ae]|voti?o?|letture|condivisioni|
    visualizações|comentários?|respostas?|curtidas|leituras|
    reacties?|weergaven|stemmen|volgers|
    yorum|yanıt|cevap|beğeni|görüntülenme|okunma|oy|paylaşım|takipçi|galeri|fotoğraf)"""
_KEYS = r"""(?:views?|page\ ?views|likes?|shares?|comments?|replies|responses?|followers|reviews|
    kommentare|antworten|aufrufe|commentaires|réponses|vues|comentarios|respuestas|visitas|
    commenti|risposte|comentários|respostas|reacties|yorum(?:lar)?|beğeni)"""
"""What stands before its number too; a vote or a note before one would be the critic's."""
_COUNT = Pattern(
    rf"""(?:
    {_NUMBER}\s+{_THINGS}(?:\s*[|·•,/-]?\s*{_NUMBER}\s+{_THINGS}){{0,4}}
  | {_KEYS}\s*[:(]\s*\(?{_NUMBER}\)?
  | {_NUMBER}\s+(?:people|persons?|users?|readers?|members|personen|leser|nutzer|personnes|
      lecteurs|personas|usuarios|persone|utenti|pessoas|usuários|mensen|kişi)\s.{{0,30}}
      \b(?:helpful|
      useful|likes?|liked|agree|hilfreich|nützlich|gefällt|utile|aim\w+|útil|gusta|nuttig|leuk|
      faydalı|beğen\w+|yararlı).{{0,20}}
  | [\d.,]+\s(?:kez|defa|kere)\s(?:okun|görüntülen|izlen|paylaşıl)\w+
  | (?:okunma|görüntülenme|izlenme)(?:\ sayısı)?\s*:?\s*[\d.,]+
  | (?:vu|lu|consulté)e?\s[\d.,\ ]+\sfois | (?:visto|leído|letto|lido|visite)\s[\d.,]+\s(?:veces|
      volte|vezes)
  | (?:gelesen|aufgerufen|aufrufe|zugriffe|hits)\s*:?\s*[\d.,]+(?:\s?mal)? | [\d.,]+\s?mal\s
      (?:gelesen|aufgerufen)
  | [\d.,]+\s?(?:x|keer)\s(?:gelezen|bekeken)
  | (?:likes?|views?|shares?|hits|reads|plays)\s*:?\s*\d[\d.,]*k?
  | [~≈]\s?\d{{1,2}}\s?(?:dk|dakika|min|minutes?|minuten|minutos|minuti)\.?
  | (?:meta|user|audience|reader)\s?score\s*:?\s*\d{{1,3}}%?
  | (?:there\ are\ )?no\ (?:comments|reviews|ratings|replies)(?:\ yet|\ so\ far)? | (?:noch\ )?keine
      \ (?:kommentare|bewertungen|antworten)(?:\ vorhanden)? | (?:il\ n['’]y\ a\ )?(?:pas|aucun)
      \ (?:encore\ )?(?:de\ )?(?:commentaires?|avis) | (?:aún\ |todavía\ )?no\ hay\ (?:aún\ |
      todavía\ )?comentarios
  | (?:non\ ci\ sono|nessun)\ (?:ancora\ )?commenti?o? | (?:ainda\ )?(?:não\ há|
      nenhum)\ comentários? | (?:er\ zijn\ )?(?:nog\ )?geen\ reacties | (?:henüz\ |hiç\ )yorum
      \ (?:yok|yapılmamış|yapılmadı)
  | (?:\w+\s)?(?:audience|users?|critics?|viewers?|members?)['’]?\s(?:score|consensus|average)
  | page\s\d+\sof\s\d+ | (?:seite|page|página|pagina|sayfa)\s\d+\s?(?:von|sur|de|di|van|/)\s?\d+
  | \d+(?:\s\d+)+\s*(?:…|\.\.\.)\s*\d+
  | you\ are\ (?:the\ )?visitor\b.{{0,30}} | best\ viewed\ (?:in|at|with|on)\b.{{0,50}}
    )[\s.:!]*""",
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_WORDED = re.compile(
    r"\b(?:no|one|keine?|aucune?|pas|sin|nessun|non|nenhum|não|geen|hiç|henüz|score|consensus|"
    r"average)\b",
    re.IGNORECASE,
)
"""Numbers in words, and what stands for one ("No comments", "Critics consensus")."""
_LONGEST = 90


def is_count(text: str) -> bool:
    """Whether a whole line counts what readers did with a page."""
    if not 2 < len(text) <= _LONGEST:
        return False
    if not _DIGIT.search(text) and not _WORDED.search(text):
        return False
    return _COUNT.fullmatch(text.strip(" *_•|-–—")) is not None
