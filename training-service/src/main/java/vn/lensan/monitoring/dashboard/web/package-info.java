/** The dashboard's pages. */
@NullMarked
package vn.lensan.monitoring.dashboard.web;

import org.jspecify.annotations.NullMarked;
