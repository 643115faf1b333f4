/** Units as onboarding tells of them. */
@NullMarked
package vn.lensan.catalog.unit.messaging;

import org.jspecify.annotations.NullMarked;
