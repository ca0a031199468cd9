package dev.oamstudio.model.kube;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount as Kubernetes writes it (`500m`, `1Gi`, `0.5`, `2e3`), compared by what it amounts to.
public record Quantity(BigDecimal amount) {
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "([+-]?(?:\\d{1,30}(?:\\.\\d{0,30})?|\\.\\d{1,30}))([a-zA-Z]{0,2}|[eE][+-]?\\d{1,2})");
    private static final Map<String, BigDecimal> FACTORS =
            Map.ofEntries(
                    Map.entry("", BigDecimal.ONE),
                    Map.entry("n", BigDecimal.ONE.movePointLeft(9)),
                    Map.entry("u", BigDecimal.ONE.movePointLeft(6)),
                    Map.entry("m", BigDecimal.ONE.movePointLeft(3)),
                    Map.entry("k", BigDecimal.ONE.movePointRight(3)),
                    Map.entry("M", BigDecimal.ONE.movePointRight(6)),
                    Map.entry("G", BigDecimal.ONE.movePointRight(9)),
                    Map.entry("T", BigDecimal.ONE.movePointRight(12)),
                    Map.entry("P", BigDecimal.ONE.movePointRight(15)),
                    Map.entry("E", BigDecimal.ONE.movePointRight(18)),
                    Map.entry("Ki", BigDecimal.TWO.pow(10)),
                    Map.entry("Mi", BigDecimal.TWO.pow(20)),
                    Map.entry("Gi", BigDecimal.TWO.pow(30)),
                    Map.entry("Ti", BigDecimal.TWO.pow(40)),
                    Map.entry("Pi", BigDecimal.TWO.pow(50)),
                    Map.entry("Ei", BigDecimal.TWO.pow(60)));

    public Quantity {
        amount = amount.stripTrailingZeros();
    }

    public static Optional<Quantity> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String suffix = matcher.group(2);
        return suffix.length() > 1 && Character.isDigit(suffix.charAt(suffix.length() - 1))
                ? Optional.of(
                        new Quantity(number.movePointRight(Integer.parseInt(suffix.substring(1)))))
                : Optional.ofNullable(FACTORS.get(suffix))
                        .map(factor -> new Quantity(number.multiply(factor)));
    }
}
