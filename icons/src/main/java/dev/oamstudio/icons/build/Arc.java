package dev.oamstudio.icons.build;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// An elliptical arc given by its ends, as SVG writes it (without rotation), turned into one given by its
/// centre: SVG 2, appendix B.2.4.
record Arc(
        Point2D from,
        Point2D to,
        double radiusX,
        double radiusY,
        boolean large,
        boolean clockwise) {

    /// Continues `path`, whose current point is `from`.
    void appendTo(Path2D path) {
        if (radiusX <= 0 || radiusY <= 0 || from.equals(to)) {
            path.lineTo(to.getX(), to.getY());
            return;
        }
        path.append(ellipseArc(), true);
    }

    /// On a circle of radius 1 the centre lies on the bisector of the two ends.
    private java.awt.Shape ellipseArc() {
        double halfX = (from.getX() - to.getX()) / 2 / radiusX;
        double halfY = (from.getY() - to.getY()) / 2 / radiusY;
        double half = Math.hypot(halfX, halfY);
        double grow = Math.max(1, half);
        double height =
                Math.sqrt(Math.max(0, 1 / (half / grow) / (half / grow) - 1))
                        * (large == clockwise ? -1 : 1);
        double centreX = (from.getX() + to.getX()) / 2 + height * halfY * radiusX;
        double centreY = (from.getY() + to.getY()) / 2 - height * halfX * radiusY;
        Point2D centre = new Point2D.Double(centreX, centreY);
        double begin = angle(centre, from);
        double sweep = Math.IEEEremainder(angle(centre, to) - begin, 360);
        return circleArc(centre, grow, begin, turned(sweep));
    }

    private double turned(double sweep) {
        if (clockwise && sweep < 0) {
            return sweep + 360;
        }
        return !clockwise && sweep > 0 ? sweep - 360 : sweep;
    }

    private java.awt.Shape circleArc(Point2D centre, double grow, double begin, double sweep) {
        AffineTransform place = AffineTransform.getTranslateInstance(centre.getX(), centre.getY());
        place.scale(radiusX * grow, radiusY * grow);
        // Arc2D counts angles against the clock, SVG with it.
        return place.createTransformedShape(
                new Arc2D.Double(-1, -1, 2, 2, -begin, -sweep, Arc2D.OPEN));
    }

    private double angle(Point2D centre, Point2D point) {
        return Math.toDegrees(
                Math.atan2(
                        (point.getY() - centre.getY()) / radiusY,
                        (point.getX() - centre.getX()) / radiusX));
    }
}
