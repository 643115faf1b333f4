/** Taking part, over HTTP. */
@NullMarked
package vn.lensan.training.enrolment.web;

import org.jspecify.annotations.NullMarked;
