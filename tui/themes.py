"""Matinee's own two themes: one accent, a warm light for hits, the rest quiet."""

from __future__ import annotations

from textual.theme import Theme

DARK = Theme(
    name="matinee-dark",
    primary="#d8a657",
    secondary="#8a9a8e",
    accent="#d8a657",
    warning="#e0af68",
    error="#e07a6a",
    success="#a3b779",
    foreground="#d9d5cc",
    background="#17181b",
    surface="#1d1f23",
    panel="#272a30",
    dark=True,
    variables={
        "border": "#d8a657",
        "border-blurred": "#3b3f47",
        "rule": "#3b3f47",
        "block-cursor-background": "#34373f",
        "block-cursor-foreground": "#f3efe6",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#272a30",
        "block-cursor-blurred-foreground": "#d9d5cc",
        "input-selection-background": "#35506b",
        "scrollbar": "#34373f",
        "scrollbar-hover": "#4a4e58",
        "scrollbar-active": "#d8a657",
        "scrollbar-background": "#17181b",
        "scrollbar-background-hover": "#17181b",
        "scrollbar-background-active": "#17181b",
        "scrollbar-corner-color": "#17181b",
    },
)
LIGHT = Theme(
    name="matinee-light",
    primary="#8f5a12",
    secondary="#5b6b60",
    accent="#8f5a12",
    warning="#9a6206",
    error="#a93a2a",
    success="#4d6b22",
    foreground="#26241f",
    background="#f7f4ec",
    surface="#f0ece1",
    panel="#e6e1d3",
    dark=False,
    variables={
        "border": "#8f5a12",
        "border-blurred": "#cbc4b2",
        "rule": "#cbc4b2",
        "block-cursor-background": "#e3dac3",
        "block-cursor-foreground": "#17150f",
        "block-cursor-text-style": "bold",
        "block-cursor-blurred-background": "#ece6d8",
        "block-cursor-blurred-foreground": "#26241f",
        "input-selection-background": "#bcd3e8",
        "scrollbar": "#d3ccba",
        "scrollbar-hover": "#b9b19c",
        "scrollbar-active": "#8f5a12",
        "scrollbar-background": "#f7f4ec",
        "scrollbar-background-hover": "#f7f4ec",
        "scrollbar-background-active": "#f7f4ec",
        "scrollbar-corner-color": "#f7f4ec",
    },
)
THEMES = (DARK, LIGHT)
DEFAULTS = {"rule": "#7a7a7a"}
"""Our own variables, for themes that are not ours: `rule` is a border without the focus."""
