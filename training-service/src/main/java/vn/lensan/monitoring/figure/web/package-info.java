/** Figures by HTTP. */
@NullMarked
package vn.lensan.monitoring.figure.web;

import org.jspecify.annotations.NullMarked;
