"""What the commands print: JSON values, and lines for people."""
