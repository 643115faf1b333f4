package vn.lensan.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.lensan.platform.problem.Problem;

/**
 * Opens a handler to those its annotation names: nobody without a token (401), nobody without the
 * role (403).
 */
final class Doors implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method) && !isPublic(method)) {
      Caller caller =
          Callers.present(request)
              .orElseThrow(() -> Problem.of(HttpStatus.UNAUTHORIZED, "token.missing"));
      if (!opens(method, caller)) {
        throw Problem.of(HttpStatus.FORBIDDEN, "role.missing");
      }
    }
    return true;
  }

  static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("vn.lensan.");
  }

  static boolean isPublic(HandlerMethod method) {
    return find(method, PublicDoor.class) != null;
  }

  /** Whether the handler says who may use it; every one of ours must. */
  static boolean isLabelled(HandlerMethod method) {
    return isPublic(method)
        || find(method, InternalDoor.class) != null
        || find(method, Allowed.class) != null;
  }

  private static boolean opens(HandlerMethod method, Caller caller) {
    if (find(method, InternalDoor.class) != null) {
      return caller.is(Role.SERVICE);
    }
    Allowed allowed = find(method, Allowed.class);
    return allowed != null && caller.isAnyOf(allowed.value());
  }

  private static <T extends Annotation> @Nullable T find(HandlerMethod method, Class<T> type) {
    T onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
    return onMethod != null
        ? onMethod
        : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
  }
}
