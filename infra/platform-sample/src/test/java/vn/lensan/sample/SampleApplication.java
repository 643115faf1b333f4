package vn.lensan.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "vn.lensan.sample.note")
public class SampleApplication {}
