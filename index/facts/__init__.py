"""Document -> facts: labels, ratings, credits, dates, prose, debris; one file a kind of fact."""
