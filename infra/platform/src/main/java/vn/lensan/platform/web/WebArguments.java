package vn.lensan.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.lensan.platform.problem.Problem;

/** {@link PageRequest} and {@link IfMatch} as parameters of controllers. */
final class WebArguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == PageRequest.class || type == IfMatch.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return parameter.getParameterType() == IfMatch.class ? ifMatch(request) : page(request);
  }

  private static IfMatch ifMatch(NativeWebRequest request) {
    String header = request.getHeader(HttpHeaders.IF_MATCH);
    if (header == null || header.isBlank()) {
      throw Problem.of(HttpStatus.PRECONDITION_REQUIRED, "version.missing");
    }
    return new IfMatch(header.strip());
  }

  private static PageRequest page(NativeWebRequest request) {
    String limit = request.getParameter("limit");
    return new PageRequest(
        limit == null ? PageRequest.USUAL : number(limit), request.getParameter("cursor"));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "page.limit").with("most", PageRequest.MOST);
    }
  }
}
