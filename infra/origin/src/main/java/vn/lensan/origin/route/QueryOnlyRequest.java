package vn.lensan.origin.route;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request whose parameters are those of its address. */
final class QueryOnlyRequest extends HttpServletRequestWrapper {

  private final Map<String, String[]> parameters;

  QueryOnlyRequest(HttpServletRequest request) {
    super(request);
    this.parameters = parse(request.getQueryString());
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public Collection<Part> getParts() {
    return List.of();
  }

  private static Map<String, String[]> parse(@Nullable String query) {
    if (query == null) {
      return Map.of();
    }
    return Arrays.stream(query.split("&"))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.groupingBy(
                pair -> decode(pair[0]),
                LinkedHashMap::new,
                Collectors.collectingAndThen(Collectors.toList(), QueryOnlyRequest::values)));
  }

  private static String[] values(List<String[]> pairs) {
    return pairs.stream()
        .map(pair -> pair.length > 1 ? decode(pair[1]) : "")
        .toArray(String[]::new);
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new MalformedQuery(e);
    }
  }

  static final class MalformedQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedQuery(Throwable cause) {
      super(cause);
    }
  }
}
