"""Document -> facts: labels, ratings, credits, dates, prose, debris; one file a kind of fact.

``reading.read_facts`` reads a document; ``capsules.parted`` before it cuts a text of
several reviews into a document each (``capsule_*``). Every step notes candidates in
the ``layers.Ledger``, which decides at the end which of them win. In this order:

1. ``page_bars.controls_apart``, ``parts``: the blocks, each of which gets one place.
2. ``structure.lay_out`` gives the places: ``page_lines`` finds what a page prints around a
   text (``page_*``, ``debris``) and at the end ``page_judge`` what no rule of theirs knows,
   by many signs weighed together (``page_signs``); ``labelled`` the runs of labels
   (``labels``, ``label_*``, ``table_lines``) and lines of credits (``credit_*``), ``heads``
   the headline and the banners over it, ``bylines`` (``byline_*``) and ``signatures`` who wrote it,
   ``cinema_notes`` and ``rating_legends`` more that is no text, ``headings`` its headings.
3. ``text``: what is left is the readable text; ``language``, and ``dates`` for which
   number of a date is the day.
4. ``declared`` (``keys``, ``declared_values``), ``page_declared`` and ``film_ids``: what the
   format itself states.
5. ``meanings`` (``credits``, ``ratings``): the values of the labels. ``unlabelled``: what lines
   without a label say by form and place; ``last_words``, ``fact_pieces``, ``spare_dates`` and
   ``spare_names`` (``given_names``) take what stands beside a text in no form at all.
6. ``subject`` (``subject_*``): whether it is about films at all.
7. ``headlines`` choose the headline, ``titles`` the film: what the headline says
   (``headline``, ``headline_*``), what the text names (``naming``, ``naming_*``), the file's
   name (``filename``, ``file_titles``); the whole page (``ballot``, ``ballot_*``) settles it.
8. Prose: ``directing`` (``directing_*``), ``told_runtimes``, ``prose`` for the year
   (``standfirsts``, ``film_years``), ``acting`` (``acting_*``, ``roles``).
9. ``verdicts`` (``verdicts_told``, ``verdict_forms``, ``foreign_verdicts``, ``part_scores``,
   ``total_scores``, ``rating_own_units``): the critic's rating, where it stands outside labels.
10. ``kinds_settled``: the kind, from what is stated, the words of ``kinds`` and ``kind_*``, and
    the facts; ``kind_judge`` weighs the signs of a text without rating and credits. Then
    ``possible_titles`` and, for a column or list, ``treated``.

Under all of them: ``index.folding`` (how words are compared), ``index.known_films`` (common
knowledge, as evidence only: ``ballot_known``, ``film_years``, ``directing``, ``kind_films``),
``patterns`` (compiled when needed), ``people``, ``dates``, ``vocabulary``, ``label_keys``,
``no_titles``, ``sentences``.
"""

from .declared import is_draft
from .reading import read_facts

__all__ = ["is_draft", "read_facts"]
