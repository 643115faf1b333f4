package vn.lensan.onboarding.device.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.lensan.onboarding.device.Devices;
import vn.lensan.platform.problem.Problem;

/** {@code X-Device-Id}: bounded, since it goes into logs that are kept for ever. */
@Component
class DeviceHeader implements HandlerInterceptor, WebMvcConfigurer {
  private static final String NAME = "X-Device-Id";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String device = request.getHeader(NAME);
    if (device != null) {
      if (!FORM.matcher(device).matches()) {
        throw Problem.of(HttpStatus.BAD_REQUEST, "device.invalid");
      }
      request.setAttribute(Devices.ATTRIBUTE, device);
    }
    return true;
  }
}
