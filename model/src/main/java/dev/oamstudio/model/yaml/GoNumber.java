package dev.oamstudio.model.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as Go's `strconv` and YAML library, and thus the tools of Kubernetes, read them: `0755`, `0o755`, `0x1F`,
/// `0b11`, `1_000`, `08`, `1e3`.
final class GoNumber {
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern POINT_FIRST =
            Pattern.compile("\\.([0-9](_?[0-9])*)([eE][-+]?[0-9](_?[0-9])*)?");
    private static final BigInteger UNSIGNED_END = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger SIGNED_END = BigInteger.ONE.shiftLeft(63);

    private GoNumber() {}

    /// Reads a plain scalar that starts with a digit, a sign or a point.
    static Optional<Number> read(String written) {
        if (written.charAt(0) == '.') {
            return POINT_FIRST.matcher(written).matches()
                    ? decimal(written.replace("_", ""))
                    : Optional.empty();
        }
        String plain = written.replace("_", "");
        Optional<Number> whole = whole(plain);
        if (whole.isPresent()) {
            return whole;
        }
        if (DECIMAL.matcher(plain).matches()) {
            return decimal(plain);
        }
        return signedBinary(plain);
    }

    /// Go's `ParseInt` and `ParseUint` with base 0.
    private static Optional<Number> whole(String plain) {
        boolean signed = plain.startsWith("-") || plain.startsWith("+");
        String digits = signed ? plain.substring(1) : plain;
        return magnitude(digits)
                .flatMap(size -> inRange(plain.startsWith("-") ? size.negate() : size, signed));
    }

    private static Optional<BigInteger> magnitude(String digits) {
        String prefix = digits.length() >= 3 ? digits.substring(0, 2).toLowerCase(Locale.ROOT) : "";
        return switch (prefix) {
            case "0b" -> magnitude(digits.substring(2), 2);
            case "0o" -> magnitude(digits.substring(2), 8);
            case "0x" -> magnitude(digits.substring(2), 16);
            default -> magnitude(digits, digits.startsWith("0") ? 8 : 10);
        };
    }

    private static Optional<BigInteger> magnitude(String digits, int base) {
        boolean valid =
                !digits.isEmpty()
                        && digits.chars().allMatch(c -> c < 0x80 && Character.digit(c, base) >= 0);
        boolean long64 = valid && digits.replaceFirst("^0+", "").length() <= 64;
        return long64 ? Optional.of(new BigInteger(digits, base)) : Optional.empty();
    }

    private static Optional<Number> inRange(BigInteger number, boolean signed) {
        if (number.bitLength() < 64) {
            return Optional.of(number.longValue());
        }
        boolean fits =
                !signed && number.compareTo(UNSIGNED_END) < 0 && number.compareTo(SIGNED_END) >= 0;
        return fits ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Number> decimal(String plain) {
        double number = Double.parseDouble(plain);
        return Double.isInfinite(number) ? Optional.empty() : Optional.of(number);
    }

    /// A quirk of the Go library: after `0b` another sign may follow.
    private static Optional<Number> signedBinary(String plain) {
        if (plain.startsWith("0b+") || plain.startsWith("0b-")) {
            boolean negative = plain.charAt(2) == '-';
            return magnitude(plain.substring(3), 2)
                    .flatMap(size -> inRange(negative ? size.negate() : size, true));
        }
        return Optional.empty();
    }

    /// A number as Go writes it for a key: its shortest form in 32 bits, with an exponent below 0.0001 and from a million on.
    static String key(double number) {
        float narrow = (float) number;
        if (Float.isInfinite(narrow)) {
            return narrow > 0 ? ".inf" : "-.inf";
        }
        if (narrow == 0) {
            return 1 / narrow < 0 ? "-0" : "0";
        }
        BigDecimal shortest = new BigDecimal(Float.toString(narrow)).stripTrailingZeros();
        int exponent = shortest.precision() - shortest.scale() - 1;
        boolean scientific = exponent < -4 || exponent >= 6;
        return scientific ? scientific(shortest, exponent) : shortest.toPlainString();
    }

    private static String scientific(BigDecimal number, int exponent) {
        BigDecimal mantissa = number.movePointLeft(exponent);
        String sign = exponent < 0 ? "-" : "+";
        String digits =
                Math.abs(exponent) < 10
                        ? "0" + Math.abs(exponent)
                        : Integer.toString(Math.abs(exponent));
        return mantissa.toPlainString() + "e" + sign + digits;
    }
}
