package vn.lensan.catalog.notice;

import org.jspecify.annotations.Nullable;
import vn.lensan.platform.personal.PersonalText;

/** Where somebody is reached; kept by nobody, asked for at the moment of sending. */
public record Contact(@Nullable PersonalText phone, @Nullable PersonalText email) {}
