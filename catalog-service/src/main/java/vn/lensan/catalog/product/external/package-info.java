/** Photos, which onboarding-service keeps. */
@NullMarked
package vn.lensan.catalog.product.external;

import org.jspecify.annotations.NullMarked;
