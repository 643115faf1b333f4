/** What is taught, and how its time is shared between theory and practice. */
@NullMarked
package vn.lensan.training.course;

import org.jspecify.annotations.NullMarked;
