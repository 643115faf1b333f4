/** Certificates over HTTP, and the page that anybody may ask. */
@NullMarked
package vn.lensan.training.certificate.web;

import org.jspecify.annotations.NullMarked;
