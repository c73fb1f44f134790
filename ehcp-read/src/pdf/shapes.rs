//! Painted paths to straight lines and rectangles.

use hayro_interpret::kurbo::{BezPath, PathEl, Point};

use super::device::Recorder;
use super::marks::{Area, Rule};

/// Lines and areas of a page.
const SHAPES: usize = 40_000;
/// Thickest rectangle that counts as a line.
const LINE: f32 = 3.0;

impl Recorder<'_> {
    fn area(&mut self, area: Area) {
        self.shapes += 1;
        if self.shapes > SHAPES || !area.finite() {
            return;
        }
        let (thin_x, thin_y) = (area.width() <= LINE, area.height() <= LINE);
        match (thin_x, thin_y) {
            (false, false) => self.page.fills.push(area),
            (false, true) => {
                self.rule(true, f32::midpoint(area.y0, area.y1), area.x0, area.x1, area.height())
            }
            (true, false) => {
                self.rule(false, f32::midpoint(area.x0, area.x1), area.y0, area.y1, area.width())
            }
            (true, true) => {}
        }
    }

    fn rule(&mut self, horizontal: bool, at: f32, from: f32, to: f32, thickness: f32) {
        self.shapes += 1;
        if self.shapes > SHAPES || !(at.is_finite() && from.is_finite() && to.is_finite()) {
            return;
        }
        self.page.rules.push(Rule { horizontal, at, from: from.min(to), to: from.max(to), thickness });
    }

    fn segment(&mut self, from: Point, to: Point, thickness: f32) {
        let (dx, dy) = ((to.x - from.x).abs(), (to.y - from.y).abs());
        if dy <= 0.7 && dx > 2.0 {
            self.rule(true, f64::midpoint(from.y, to.y) as f32, from.x as f32, to.x as f32, thickness);
        } else if dx <= 0.7 && dy > 2.0 {
            self.rule(false, f64::midpoint(from.x, to.x) as f32, from.y as f32, to.y as f32, thickness);
        }
    }

    pub(super) fn stroke(&mut self, path: &BezPath, thickness: f32) {
        let (mut start, mut here) = (Point::ZERO, Point::ZERO);
        for element in path.elements() {
            match *element {
                PathEl::MoveTo(p) => (start, here) = (p, p),
                PathEl::LineTo(p) => {
                    self.segment(here, p, thickness);
                    here = p;
                }
                PathEl::ClosePath => {
                    self.segment(here, start, thickness);
                    here = start;
                }
                PathEl::QuadTo(_, p) | PathEl::CurveTo(_, _, p) => here = p,
            }
        }
    }

    /// Takes each rectangle of a filled path by itself.
    pub(super) fn fill(&mut self, path: &BezPath) {
        let mut corners: Vec<Point> = Vec::new();
        let mut straight = true;
        for element in path.elements() {
            match *element {
                PathEl::MoveTo(p) => {
                    self.filled(&corners, straight);
                    corners.clear();
                    corners.push(p);
                    straight = true;
                }
                PathEl::LineTo(p) => corners.push(p),
                PathEl::QuadTo(_, p) | PathEl::CurveTo(_, _, p) => {
                    corners.push(p);
                    straight = false;
                }
                PathEl::ClosePath => {}
            }
        }
        self.filled(&corners, straight);
    }

    fn filled(&mut self, corners: &[Point], straight: bool) {
        let upright = corners
            .windows(2)
            .all(|w| matches!(w, [a, b] if (a.x - b.x).abs() < 0.5 || (a.y - b.y).abs() < 0.5));
        if !straight || !upright || !(2..=6).contains(&corners.len()) {
            return;
        }
        let fold = |pick: fn(&Point) -> f64| {
            corners
                .iter()
                .map(pick)
                .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)))
        };
        let ((x0, x1), (y0, y1)) = (fold(|p| p.x), fold(|p| p.y));
        self.area(Area { x0: x0 as f32, y0: y0 as f32, x1: x1 as f32, y1: y1 as f32 });
    }
}
