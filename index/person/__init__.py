"""What a person made: films.yaml now, corrections, tags and notes later. Plain YAML."""
