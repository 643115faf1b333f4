package vn.lensan.platform.admission;

import java.util.Optional;

/**
 * The province that a smaller unit lies in, both as {@code boundary:code}; a service with a copy of
 * the units gives one as a bean. It may read the store: it is asked aside, never by a request.
 */
@FunctionalInterface
public interface ProvinceOf {
  Optional<String> unit(String unit);
}
