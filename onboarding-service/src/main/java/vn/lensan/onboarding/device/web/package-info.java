/** The device's name in the header of a request. */
@NullMarked
package vn.lensan.onboarding.device.web;

import org.jspecify.annotations.NullMarked;
