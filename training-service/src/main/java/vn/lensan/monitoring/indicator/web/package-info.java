/** The catalogue of indicators by HTTP. */
@NullMarked
package vn.lensan.monitoring.indicator.web;

import org.jspecify.annotations.NullMarked;
