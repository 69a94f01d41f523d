"""Derive AsQuoted Naskh from Noto Naskh Arabic: each letter with its vowel sign becomes one glyph.

A page gives the letter and a sign that is set above it to the reader of its text as two pieces, each of
which claims both, so that a vocalised word is copied with letters doubled. As one glyph it is
copied as it was printed. The shapes and their places are Noto's, unaltered.

    python -m pip install fonttools
    python derive_naskh.py NotoNaskhArabic-Regular.ttf AsQuotedNaskh-Regular.ttf
"""

import sys

from fontTools.otlLib.builder import buildLigatureSubstSubtable
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

FAMILY = "AsQuoted Naskh"
SIGNS = {*range(0x064B, 0x0653), 0x0670}
LETTERS = {*range(0x0621, 0x064B), 0x067E, 0x0686, 0x0698, 0x06A9, 0x06AF, 0x06BE, 0x06C1, 0x06CC, 0x06D2}
FORMS = {"isol", "init", "medi", "fina"}


def letters_of(font: TTFont) -> set[str]:
    """Return the glyphs of the letters in every joining form."""
    shapes = font.getBestCmap()
    found = {shapes[code] for code in LETTERS if code in shapes}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag in FORMS:
            for index in record.Feature.LookupListIndex:
                for subtable in table.LookupList.Lookup[index].SubTable:
                    mapping = getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {})
                    found |= {new for old, new in mapping.items() if old in found}
    return found


def signs_of(font: TTFont) -> set[str]:
    """Return the glyphs of the vowel signs, alone and over a shadda."""
    codes = {code: name for code, name in font.getBestCmap().items() if code in SIGNS}
    names = set(codes.values())
    for glyph in font.getGlyphOrder():
        parts = glyph.split("_")
        if len(parts) == 2 and set(parts) <= names or glyph in {f"uniFC{n:02X}" for n in range(0x5E, 0x64)}:
            names.add(glyph)
    return names


def derive(font: TTFont) -> int:
    """Add the glyphs and the rule that puts them in place; return how many there are."""
    letters, signs = letters_of(font), signs_of(font)
    places = next(one for one in font["GPOS"].table.LookupList.Lookup if one.LookupType == 4).SubTable[0]
    glyphs, widths, kinds = font["glyf"], font["hmtx"], font["GDEF"].table.GlyphClassDef.classDefs
    ligatures: dict[tuple[str, str], str] = {}
    anchors: dict[str, object] = {}
    for base, record in zip(places.BaseCoverage.glyphs, places.BaseArray.BaseRecord, strict=True):
        if base not in letters:
            continue
        for sign, mark in zip(places.MarkCoverage.glyphs, places.MarkArray.MarkRecord, strict=True):
            anchor = record.BaseAnchor[mark.Class]
            if sign not in signs or anchor is None:
                continue
            name = f"{base}.{sign}"
            glyphs[name] = composite(
                (base, 0, 0),
                (
                    sign,
                    anchor.XCoordinate - mark.MarkAnchor.XCoordinate,
                    anchor.YCoordinate - mark.MarkAnchor.YCoordinate,
                ),
            )
            glyphs[name].recalcBounds(glyphs)
            widths[name] = (widths[base][0], glyphs[name].xMin)
            kinds[name] = 1
            ligatures[base, sign] = name
            anchors[name] = record
    order = font.getReverseGlyphMap(rebuild=True)
    for name in sorted(anchors, key=order.__getitem__):
        places.BaseCoverage.glyphs.append(name)
        places.BaseArray.BaseRecord.append(anchors[name])
    places.BaseArray.BaseCount = len(places.BaseArray.BaseRecord)
    add_rule(font, ligatures)
    return len(ligatures)


def composite(*parts: tuple[str, int, int]) -> Glyph:
    """Return a glyph made of others, each moved by x and y."""
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = []
    for name, x, y in parts:
        component = GlyphComponent()
        component.glyphName, component.x, component.y, component.flags = name, x, y, 0x4
        glyph.components.append(component)
    return glyph


def add_rule(font: TTFont, ligatures: dict[tuple[str, str], str]) -> None:
    """Let `rlig`, which follows the joining of letters, replace a letter and its sign."""
    table = font["GSUB"].table
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = 4, 0
    lookup.SubTable = [buildLigatureSubstSubtable(ligatures)]
    lookup.SubTableCount = 1
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "rlig":
            record.Feature.LookupListIndex.append(table.LookupList.LookupCount - 1)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def rename(font: TTFont) -> None:
    """Give the font a name of its own: Noto is another's trademark."""
    style = font["name"].getDebugName(2) or "Regular"
    full = f"{FAMILY} {style}"
    for record in font["name"].names:
        if record.nameID in (1, 16):
            record.string = FAMILY
        elif record.nameID in (3, 4):
            record.string = full
        elif record.nameID == 6:
            record.string = full.replace(" ", "", 1).replace(" ", "-")


def main() -> None:
    """Read the font named first, write the one named second."""
    source, out = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    many = derive(font)
    rename(font)
    font.save(out)
    print(f"{many} letters with signs")


if __name__ == "__main__":
    main()
