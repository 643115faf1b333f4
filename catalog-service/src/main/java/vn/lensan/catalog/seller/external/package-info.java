/** Particulars of sellers, which onboarding-service keeps. */
@NullMarked
package vn.lensan.catalog.seller.external;

import org.jspecify.annotations.NullMarked;
