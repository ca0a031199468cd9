/// Workload, trait and scope definitions, and what applies to what.
@NullMarked
package dev.oamstudio.model.definition;

import org.jspecify.annotations.NullMarked;
