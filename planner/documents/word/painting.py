"""A drawing as a picture: its fillings tell parts apart without colour."""

from itertools import pairwise
from math import ceil, hypot

from PIL import Image, ImageDraw

from planner.documents.drawing import Area, Drawing, Filling, Point, Stroke, Words
from planner.documents.lettering import measure, pieces

FINER = 2  # times, at which it is painted before it is made smaller, so that edges are smooth
INK, ACCENT = (0x1A, 0x1F, 0x24), (0x0B, 0x5C, 0x5C)
PALE, RULE, PAPER = (0xD3, 0xE3, 0xE3), (0xA8, 0xAE, 0xB2), (255, 255, 255)
GAP = 0.32  # ems between the lines and dots of a filling
LINE = 0.09  # ems of their thickness
OUTLINE = 0.06
DASH = 0.35  # ems
SHIFTS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def painted(drawing: Drawing, em: float) -> Image.Image:
    """Return a drawing as a picture.

    Units: `em` in pixels
    """
    size = (max(1, ceil(drawing.width * em)), max(1, ceil(drawing.height * em)))
    painter = _Painter(drawing, em * FINER)
    return painter.image.resize(size, Image.Resampling.LANCZOS)


class _Painter:
    def __init__(self, drawing: Drawing, em: float) -> None:
        self._em = em
        size = (max(1, ceil(drawing.width * em)), max(1, ceil(drawing.height * em)))
        self.image = Image.new("RGB", size, PAPER)
        self._pen = ImageDraw.Draw(self.image)
        for shape in drawing.shapes:
            match shape:
                case Area():
                    self._area(shape)
                case Stroke():
                    self._stroke(shape)
                case Words():
                    self._words(shape)

    def _at(self, point: Point) -> Point:
        return point[0] * self._em, point[1] * self._em

    def _thick(self, ems: float) -> int:
        return max(1, round(ems * self._em))

    def _stroke(self, stroke: Stroke) -> None:
        colour = RULE if stroke.quiet else INK
        points = [self._at(point) for point in stroke.points]
        if not stroke.dashed:
            self._pen.line(points, colour, self._thick(stroke.thickness), joint="curve")
            return
        for start, end in pairwise(points):
            self._dashed(start, end, colour, self._thick(stroke.thickness))

    def _dashed(
        self, start: Point, end: Point, colour: tuple[int, int, int], thickness: int
    ) -> None:
        length = hypot(end[0] - start[0], end[1] - start[1])
        step = DASH * self._em
        along = [min(at * step, length) for at in range(ceil(length / step) + 1)]
        for first, last in list(pairwise(along))[::2]:
            ends = [
                tuple(a + (b - a) * at / length for a, b in zip(start, end, strict=True))
                for at in (first, last)
            ]
            self._pen.line([(x, y) for x, y in ends], colour, thickness)

    def _area(self, area: Area) -> None:
        points = [self._at(point) for point in area.points]
        left, top = (int(min(at)) for at in zip(*points, strict=True))
        right, bottom = (ceil(max(at)) + 1 for at in zip(*points, strict=True))
        mask = Image.new("1", (right - left, bottom - top))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in points], 1)
        self.image.paste(self._filled(area.filling, mask.size, (left, top)), (left, top), mask)
        self._pen.line([*points, points[0]], INK, self._thick(OUTLINE), joint="curve")

    def _filled(
        self, filling: Filling, size: tuple[int, int], corner: tuple[int, int]
    ) -> Image.Image:
        """Return a piece of a filling; neighbours' pieces meet, as if cut from one sheet."""
        ground = {"solid": ACCENT, "pale": PALE}.get(filling, PAPER)
        image = Image.new("RGB", size, ground)
        pen = ImageDraw.Draw(image)
        gap = max(2, round(GAP * self._em))
        width, height = size
        if filling in ("striped", "crossed"):
            for x in range(-height - (corner[0] + corner[1]) % gap, width + height, gap):
                pen.line([(x, height), (x + height, 0)], ACCENT, self._thick(LINE))
                if filling == "crossed":
                    pen.line([(x, 0), (x + height, height)], ACCENT, self._thick(LINE))
        if filling == "dotted":
            radius = LINE * self._em
            for y in range(gap // 2, height + gap, gap):
                for x in range(gap // 2, width + gap, gap):
                    pen.circle((x, y), radius, ACCENT)
        return image

    def _words(self, words: Words) -> None:
        x, y = self._at(words.place)
        x -= SHIFTS[words.anchor] * measure(words.words, words.bold) * self._em
        for part, font in pieces(words.words, words.bold, round(self._em)):
            self._pen.text((x, y), part, INK, font, anchor="ls")
            x += font.getlength(part)
