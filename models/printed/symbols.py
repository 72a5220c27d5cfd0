"""What Word's symbol faces mean: letters of the private area by which marks of lists and signs come along
when text is pasted, and signs of telephones for which the shipped faces have one that says the same.

Wingdings and Symbol share one area, so that some numbers are two signs: marks of lists are taken from
Wingdings, signs of reckoning from Symbol, as people use them. Whoever saves sees what became of each
(meant.py).
"""

from __future__ import annotations

WINGDINGS = (
    (0x22, "✂"), (0x28, "☎"), (0x29, "✆"), (0x2A, "✉"), (0x3E, "✇"), (0x3F, "✍"),
    (0x41, "✌"), (0x45, "☜"), (0x46, "☞"), (0x47, "☝"), (0x48, "☟"), (0x4A, "☺"), (0x4C, "☹"), (0x4E, "☠"),
    (0x51, "✈"), (0x52, "☼"), (0x54, "❄"), (0x56, "✞"), (0x58, "✠"), (0x59, "✡"), (0x5A, "☪"), (0x5B, "☯"),
    (0x5D, "☸"), (0x6C, "●"), (0x6D, "❍"), (0x6E, "■"), (0x6F, "□"), (0x70, "□"), (0x71, "❑"), (0x72, "❒"),
    (0x73, "◆"), (0x74, "◆"), (0x75, "◆"), (0x76, "❖"), (0x77, "◆"), (0x78, "☒"), (0x7B, "❀"), (0x7C, "✿"),
    (0x7D, "❝"), (0x7E, "❞"), (0x81, "①"), (0x82, "②"), (0x83, "③"), (0x84, "④"), (0x85, "⑤"),
    (0x86, "⑥"), (0x87, "⑦"), (0x88, "⑧"), (0x89, "⑨"), (0x8A, "⑩"), (0x8C, "❶"), (0x8D, "❷"), (0x8E, "❸"),
    (0x8F, "❹"), (0x90, "❺"), (0x91, "❻"), (0x92, "❼"), (0x93, "❽"), (0x94, "❾"), (0x95, "❿"), (0x9E, "·"),
    (0x9F, "•"), (0xA0, "▪"), (0xA1, "○"), (0xA4, "◉"), (0xA5, "◎"), (0xA7, "▪"), (0xA8, "□"), (0xAA, "✦"),
    (0xAB, "★"), (0xAC, "✶"), (0xAD, "✴"), (0xAF, "✵"), (0xD8, "➢"), (0xD9, "➢"), (0xDC, "➲"), (0xDF, "←"),
    (0xE0, "→"), (0xE1, "↑"), (0xE2, "↓"), (0xE3, "↖"), (0xE4, "↗"), (0xE5, "↙"), (0xE6, "↘"), (0xE8, "➔"),
    (0xEF, "⇦"), (0xF0, "⇨"), (0xF1, "⇧"), (0xF2, "⇩"), (0xF3, "⇔"), (0xF4, "⇳"), (0xF5, "⇖"), (0xF6, "⇗"),
    (0xF7, "⇙"), (0xF8, "⇘"), (0xFB, "✗"), (0xFC, "✓"), (0xFD, "☒"), (0xFE, "☑"),
)  # fmt: skip
SYMBOL = (
    (0x2B, "+"), (0x2D, "-"), (0x3C, "<"), (0x3D, "="), (0x3E, ">"), (0xA2, "′"), (0xA3, "≤"), (0xAE, "→"),
    (0xB0, "°"), (0xB1, "±"), (0xB2, "″"), (0xB3, "≥"), (0xB4, "×"), (0xB5, "∝"), (0xB7, "•"), (0xB8, "÷"),
    (0xB9, "≠"), (0xBA, "≡"), (0xBB, "≈"), (0xBC, "…"), (0xC5, "⊕"), (0xC6, "∅"), (0xCE, "∈"), (0xD6, "√"),
    (0xD7, "·"),
)  # fmt: skip
PRIVATE = 0xF000
"""Where Word puts the letters of a symbol face."""
SIGNS = (
    "✅✔ ❌✘ ❎☒ ❗! ❓? ➕+ ➖− ➗÷ ⭐★ 🌟★ 👉☞ 👈☜ 👆☝ 👇☟ 🔹◆ "
    "🔸◆ 🔷◆ 🔶◆ 🔴● 🔵● 🟢● 🟡● 🟠● 🟣● 🟥■ 🟦■ 🟩■ 🟨■ 🔺▲ 🔻▼ "
    "🗸✓ 🗹☑ 🗷☒ 🗵☒ 🗴✗ ⮚➢ ⮞➤ 🞂► 🡆➔ 🢂➔ ⦁• ⯀■ ⯁◆ ⬤● 🞄• "
    "🞍▪ 🞐□ 🞅○ 🗶✗ 📞☎ 📧✉ ❔? ❕! 🖂✉ 🖎✍ 🙂☺ 😀☺ 😊☺ ‐- ‑- "
    "、, 。. 《« 》» 〈‹ 〉›"
)
"""Signs of telephones and of newer faces, each beside the one that says the same."""
BULLETS = {"§": "▪", "Ø": "➢", "ü": "✓", "v": "❖", "q": "❑", "o": "○"}
"""What a list's mark becomes where Word gives the letter alone, followed by a tab, as plain text."""


def symbols() -> dict[str, str]:
    """Every letter of this page and what it means."""
    signs = {pair[0]: pair[1:] for pair in SIGNS.split()}
    return {chr(PRIVATE + number): sign for number, sign in (*SYMBOL, *WINGDINGS)} | signs
