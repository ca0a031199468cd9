/// What reading, editing and undoing cost, measured with JMH; `docs/howto/measure.md` says how.
@NullMarked
package dev.oamstudio.model.bench;

import org.jspecify.annotations.NullMarked;
