/** Courses over HTTP. */
@NullMarked
package vn.lensan.training.course.web;

import org.jspecify.annotations.NullMarked;
