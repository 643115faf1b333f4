/** Rows of product and order lists, which onboarding-service reads and hands on in batches. */
@NullMarked
package vn.lensan.catalog.imports;

import org.jspecify.annotations.NullMarked;
