/** Classes over HTTP. */
@NullMarked
package vn.lensan.training.session.web;

import org.jspecify.annotations.NullMarked;
