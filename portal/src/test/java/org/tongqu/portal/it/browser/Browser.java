package org.tongqu.portal.it.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.tongqu.standalone.Folders;

/** Headless Chromium in Chinese, with a profile of its own that goes when it is closed. */
public final class Browser implements AutoCloseable {

    /** Width of the reference layout in pixels. */
    public static final int DESKTOP = 1440;

    /** Width of a small phone in pixels. */
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final int TALLEST = 8000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException naming the package if browser or driver are not installed
     */
    public static Browser start() {
        File chromium = program("chromium", "chromium", "chromium", "chromium-browser", "google-chrome");
        File chromedriver = program("chromedriver", "chromium-driver", "chromedriver");
        Path profile = folder();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-prefers-reduced-motion",
                "--accept-lang=zh-CN",
                "--user-data-dir=" + profile);
        // The sandbox refuses to run as root.
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        Browser browser = new Browser(driver, profile);
        browser.width(DESKTOP);
        return browser;
    }

    /** The driver, for pages that need more than the words here. */
    public WebDriver driver() {
        return driver;
    }

    /** Makes the page that wide. */
    public void width(int pixels) {
        window(pixels, HEIGHT);
    }

    /** Takes a picture of the whole page. */
    public byte[] picture() {
        int width = ((Long) driver.executeScript("return window.innerWidth")).intValue();
        int height = ((Long) driver.executeScript("return document.documentElement.scrollHeight")).intValue();
        // The window is made as tall as the page, so bars at its edges stand where the page ends.
        window(width, Math.min(TALLEST, Math.max(HEIGHT, height)));
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("optimizeForSpeed", true))
                .get("data");
        window(width, HEIGHT);
        return Base64.getDecoder().decode((String) picture);
    }

    private void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Folders.delete(profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of the names that is a program on the path, or where the system property says. */
    private static File program(String property, String debianPackage, String... names) {
        List<String> folders =
                Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.concat(
                        Stream.ofNullable(System.getProperty(property)).map(File::new),
                        Arrays.stream(names).flatMap(name -> folders.stream().map(folder -> new File(folder, name))))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need the program " + names[0]
                        + "; install the package " + debianPackage + " (Debian: apt-get install " + debianPackage
                        + ") or name it by -D" + property + "=FILE."));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("tongqu-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
