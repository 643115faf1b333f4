/** The doors of reconciliations. */
@NullMarked
package vn.lensan.catalog.reconciliation.web;

import org.jspecify.annotations.NullMarked;
