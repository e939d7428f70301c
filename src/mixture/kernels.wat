;; The kernels of a block of up to 128 points in the plane, two points at a time. Every lane does the operations of the
;; TypeScript twin (log-terms.ts, exp.ts, log.ts, moments.ts) in the twin's order, so that the bits are the same: no fused
;; and no relaxed operations, no reciprocals. tools/kernels.mjs translates this file.
;;
;; kernels.ts writes the constants once. Everything else in the memory belongs to the present block.
;;
;;   bytes from    what, in doubles
;;            0    2^(j/64), 64
;;          512    constants of exp, at most 8
;;          576    constants of log, at most 24
;;         1024    x of each point, 128
;;         2048    y of each point, 128
;;         3072    largest term of each point, 128
;;         4096    sum of the powers of each point, 128
;;         5120    log-density of each point, 128
;;         6144    parameters of each component, 256 × 6: mean x, y, then of its inverse factor 1/xx, yx, 1/yy, then ln of its height
;;        18432    sums over the block for each component, 256 × 6: of r, r x, r y, r x x, r x y, r y y about its mean
;;        30720    terms, later powers, of each component, 256 × 128
;;
;; Where the number of points is odd, the last point is there twice, so that it has a pair.
(module
  (memory (export "memory") 5)

  ;; Bytes from the first point of a row to the end of its last pair.
  (func $extent (param $size i32) (result i32)
    (i32.shl (i32.and (i32.add (local.get $size) (i32.const 1)) (i32.const -2)) (i32.const 3)))

  ;; ln(weight · density) of each component at each point, and the largest at each point.
  (func (export "fillTerms") (param $count i32) (param $size i32)
    (local $end i32) (local $i i32) (local $component i32) (local $row i32)
    (local $meanX v128) (local $meanY v128) (local $scaleX v128) (local $across v128) (local $scaleY v128) (local $constant v128)
    (local $half v128) (local $u v128) (local $v v128)
    (local.set $end (call $extent (local.get $size)))
    (local.set $half (f64x2.splat (f64.const 0.5)))
    ;; Not −∞: at a point so far off that every term is −∞ the difference of the two must not be NaN.
    (local.set $u (f64x2.splat (f64.const -0x1.fffffffffffffp+1023)))
    (loop $points
      (v128.store offset=3072 (local.get $i) (local.get $u))
      (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
    (loop $components
      (local.set $meanX (v128.load64_splat offset=6144 (local.get $component)))
      (local.set $meanY (v128.load64_splat offset=6152 (local.get $component)))
      (local.set $scaleX (v128.load64_splat offset=6160 (local.get $component)))
      (local.set $across (v128.load64_splat offset=6168 (local.get $component)))
      (local.set $scaleY (v128.load64_splat offset=6176 (local.get $component)))
      (local.set $constant (v128.load64_splat offset=6184 (local.get $component)))
      (local.set $i (i32.const 0))
      (loop $points
        (local.set $u (f64x2.mul
          (f64x2.sub (v128.load offset=1024 (local.get $i)) (local.get $meanX))
          (local.get $scaleX)))
        (local.set $v (f64x2.mul
          (f64x2.sub
            (f64x2.sub (v128.load offset=2048 (local.get $i)) (local.get $meanY))
            (f64x2.mul (local.get $across) (local.get $u)))
          (local.get $scaleY)))
        ;; From here on $u is the term.
        (local.set $u (f64x2.sub
          (local.get $constant)
          (f64x2.mul (local.get $half) (f64x2.add
            (f64x2.mul (local.get $u) (local.get $u))
            (f64x2.mul (local.get $v) (local.get $v))))))
        (v128.store offset=30720 (i32.add (local.get $row) (local.get $i)) (local.get $u))
        ;; maximum < term ? term : maximum
        (v128.store offset=3072 (local.get $i) (f64x2.pmax (v128.load offset=3072 (local.get $i)) (local.get $u)))
        (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
      (local.set $row (i32.add (local.get $row) (i32.const 1024)))
      (local.set $component (i32.add (local.get $component) (i32.const 48)))
      (br_if $components (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; Turns the terms of each point into e^(term − largest) and sums these over components, in the order of components.
  (func (export "exponentiate") (param $count i32) (param $size i32)
    (local $end i32) (local $i i32) (local $row i32)
    (local $perUnit v128) (local $high v128) (local $low v128) (local $round v128) (local $lowest v128) (local $zero v128)
    (local $c2 v128) (local $c3 v128) (local $c4 v128) (local $c5 v128) (local $step v128) (local $bias v128)
    (local $x v128) (local $beyond v128) (local $tiny v128) (local $steps v128) (local $k v128) (local $r v128) (local $root v128)
    (local.set $end (call $extent (local.get $size)))
    (local.set $perUnit (v128.load64_splat offset=512 (i32.const 0)))
    (local.set $high (v128.load64_splat offset=520 (i32.const 0)))
    (local.set $low (v128.load64_splat offset=528 (i32.const 0)))
    (local.set $lowest (v128.load64_splat offset=536 (i32.const 0)))
    (local.set $zero (v128.load64_splat offset=544 (i32.const 0)))
    (local.set $round (f64x2.splat (f64.const 6755399441055744)))
    (local.set $c2 (f64x2.splat (f64.const 0.5)))
    (local.set $c3 (f64x2.splat (f64.const 0.16666666666666666)))
    (local.set $c4 (f64x2.splat (f64.const 0.041666666666666664)))
    (local.set $c5 (f64x2.splat (f64.const 0.008333333333333333)))
    (local.set $step (i64x2.splat (i64.const 63)))
    (local.set $bias (i64x2.splat (i64.const 1023)))
    (memory.fill (i32.const 4096) (i32.const 0) (i32.const 1024))
    (loop $components
      (local.set $i (i32.const 0))
      (loop $points
        (local.set $x (f64x2.sub
          (v128.load offset=30720 (i32.add (local.get $row) (local.get $i)))
          (v128.load offset=3072 (local.get $i))))
        (local.set $beyond (f64x2.lt (local.get $x) (local.get $zero)))
        ;; Results that may be subnormal, hardly ever: through a normal intermediate, 64 octaves higher.
        (local.set $tiny (v128.andnot (f64x2.lt (local.get $x) (local.get $lowest)) (local.get $beyond)))
        (if (v128.any_true (local.get $tiny))
          (then (local.set $x (v128.bitselect
            (f64x2.add (local.get $x) (v128.load64_splat offset=552 (i32.const 0)))
            (local.get $x)
            (local.get $tiny)))))
        ;; The number of steps of the table, rounded: as an integer in the low bits of $steps, as a double in $k.
        (local.set $steps (f64x2.add (f64x2.mul (local.get $x) (local.get $perUnit)) (local.get $round)))
        (local.set $k (f64x2.sub (local.get $steps) (local.get $round)))
        (local.set $r (f64x2.sub
          (f64x2.sub (local.get $x) (f64x2.mul (local.get $k) (local.get $high)))
          (f64x2.mul (local.get $k) (local.get $low))))
        ;; From here on $k is where in the table each lane's root stands, and $x the polynomial.
        (local.set $k (i64x2.shl (v128.and (local.get $steps) (local.get $step)) (i32.const 3)))
        (local.set $root (v128.load64_lane 1
          (i32x4.extract_lane 2 (local.get $k))
          (v128.load64_zero (i32x4.extract_lane 0 (local.get $k)))))
        (local.set $x (f64x2.add
          (local.get $r)
          (f64x2.mul
            (f64x2.mul (local.get $r) (local.get $r))
            (f64x2.add (local.get $c2) (f64x2.mul (local.get $r)
              (f64x2.add (local.get $c3) (f64x2.mul (local.get $r)
                (f64x2.add (local.get $c4) (f64x2.mul (local.get $r) (local.get $c5))))))))))
        ;; (root + root · polynomial) · 2^octaves; what lies beyond is 0.
        (local.set $x (v128.andnot
          (f64x2.mul
            (f64x2.add (local.get $root) (f64x2.mul (local.get $root) (local.get $x)))
            (i64x2.shl (i64x2.add (i64x2.shr_u (local.get $steps) (i32.const 6)) (local.get $bias)) (i32.const 52)))
          (local.get $beyond)))
        (if (v128.any_true (local.get $tiny))
          (then (local.set $x (v128.bitselect
            (f64x2.mul (local.get $x) (v128.load64_splat offset=560 (i32.const 0)))
            (local.get $x)
            (local.get $tiny)))))
        (v128.store offset=30720 (i32.add (local.get $row) (local.get $i)) (local.get $x))
        (v128.store offset=4096 (local.get $i) (f64x2.add (v128.load offset=4096 (local.get $i)) (local.get $x)))
        (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
      (local.set $row (i32.add (local.get $row) (i32.const 1024)))
      (br_if $components (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; The log-density at each point: its largest term plus ln of its sum. Sums are 1 or more, but where no term is a finite
  ;; number: stops at the first such pair and returns how many points are done.
  (func (export "logSums") (param $size i32) (result i32)
    (local $end i32) (local $i i32)
    (local $one v128) (local $two v128) (local $x v128) (local $e v128) (local $f v128) (local $s v128) (local $z v128) (local $z2 v128)
    (local.set $end (call $extent (local.get $size)))
    (local.set $one (f64x2.splat (f64.const 1)))
    (local.set $two (f64x2.splat (f64.const 2)))
    (block $special
      (loop $points
        (local.set $x (v128.load offset=4096 (local.get $i)))
        (br_if $special (i32.eqz (i64x2.all_true (f64x2.ge (local.get $x) (local.get $one)))))
        ;; The biased exponent, after the cut between octaves is moved from 1 to √½.
        (local.set $e (i64x2.shr_u (i64x2.add (local.get $x) (i64x2.splat (i64.const 0x95f6200000000))) (i32.const 52)))
        (local.set $f (f64x2.sub
          (f64x2.mul (local.get $x) (i64x2.shl (i64x2.sub (i64x2.splat (i64.const 2046)) (local.get $e)) (i32.const 52)))
          (local.get $one)))
        ;; Into a double: the low bits of 2^52 hold an integer.
        (local.set $e (f64x2.sub
          (v128.or (local.get $e) (f64x2.splat (f64.const 0x1p52)))
          (f64x2.splat (f64.const 0x1.00000000003ffp52))))
        (local.set $s (f64x2.div (local.get $f) (f64x2.add (local.get $two) (local.get $f))))
        (local.set $z (f64x2.mul (local.get $s) (local.get $s)))
        (local.set $z2 (f64x2.mul (local.get $z) (local.get $z)))
        ;; From here on $x is the sum of the strands.
        (local.set $x (f64x2.add
          (f64x2.add
            (f64x2.add
              (v128.load64_splat offset=592 (i32.const 0))
              (f64x2.mul (v128.load64_splat offset=600 (i32.const 0)) (local.get $z)))
            (f64x2.mul (local.get $z2) (f64x2.add
              (v128.load64_splat offset=608 (i32.const 0))
              (f64x2.mul (v128.load64_splat offset=616 (i32.const 0)) (local.get $z)))))
          (f64x2.mul
            (f64x2.mul (local.get $z2) (local.get $z2))
            (f64x2.add
              (f64x2.add
                (f64x2.add
                  (v128.load64_splat offset=624 (i32.const 0))
                  (f64x2.mul (v128.load64_splat offset=632 (i32.const 0)) (local.get $z)))
                (f64x2.mul (local.get $z2) (f64x2.add
                  (v128.load64_splat offset=640 (i32.const 0))
                  (f64x2.mul (v128.load64_splat offset=648 (i32.const 0)) (local.get $z)))))
              (f64x2.mul
                (f64x2.mul (local.get $z2) (local.get $z2))
                (f64x2.add
                  (f64x2.add
                    (v128.load64_splat offset=656 (i32.const 0))
                    (f64x2.mul (v128.load64_splat offset=664 (i32.const 0)) (local.get $z)))
                  (f64x2.mul (local.get $z2) (v128.load64_splat offset=672 (i32.const 0)))))))))
        ;; largest + (e · ln 2 high − (s (f − z · strands) − e · ln 2 low − f))
        (v128.store offset=5120 (local.get $i) (f64x2.add
          (v128.load offset=3072 (local.get $i))
          (f64x2.sub
            (f64x2.mul (local.get $e) (v128.load64_splat offset=576 (i32.const 0)))
            (f64x2.sub
              (f64x2.sub
                (f64x2.mul (local.get $s) (f64x2.sub (local.get $f) (f64x2.mul (local.get $z) (local.get $x))))
                (f64x2.mul (local.get $e) (v128.load64_splat offset=584 (i32.const 0))))
              (local.get $f)))))
        (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end)))))
    (i32.shr_u (local.get $i) (i32.const 3)))

  ;; Sums over the block of responsibility and its products with the deviations from each component's mean.
  (func (export "gather") (param $count i32) (param $size i32)
    (local $end i32) (local $i i32) (local $component i32) (local $row i32)
    (local $meanX v128) (local $meanY v128)
    (local $x v128) (local $y v128) (local $r v128) (local $rx v128) (local $ry v128)
    (local $mass v128) (local $sumX v128) (local $sumY v128) (local $sumXX v128) (local $sumXY v128) (local $sumYY v128)
    (local.set $end (call $extent (local.get $size)))
    ;; One inverse of the sum, instead of a division for each component.
    (local.set $r (f64x2.splat (f64.const 1)))
    (loop $points
      (v128.store offset=4096 (local.get $i) (f64x2.div (local.get $r) (v128.load offset=4096 (local.get $i))))
      (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
    (loop $components
      ;; The copy of an odd point gets the weight 0.
      (if (i32.and (local.get $size) (i32.const 1))
        (then (f64.store offset=30712 (i32.add (local.get $row) (local.get $end)) (f64.const 0))))
      (local.set $meanX (v128.load64_splat offset=6144 (local.get $component)))
      (local.set $meanY (v128.load64_splat offset=6152 (local.get $component)))
      (local.set $mass (v128.const f64x2 0 0))
      (local.set $sumX (v128.const f64x2 0 0))
      (local.set $sumY (v128.const f64x2 0 0))
      (local.set $sumXX (v128.const f64x2 0 0))
      (local.set $sumXY (v128.const f64x2 0 0))
      (local.set $sumYY (v128.const f64x2 0 0))
      (local.set $i (i32.const 0))
      (loop $points
        (local.set $r (f64x2.mul
          (v128.load offset=30720 (i32.add (local.get $row) (local.get $i)))
          (v128.load offset=4096 (local.get $i))))
        (local.set $x (f64x2.sub (v128.load offset=1024 (local.get $i)) (local.get $meanX)))
        (local.set $y (f64x2.sub (v128.load offset=2048 (local.get $i)) (local.get $meanY)))
        (local.set $rx (f64x2.mul (local.get $r) (local.get $x)))
        (local.set $ry (f64x2.mul (local.get $r) (local.get $y)))
        (local.set $mass (f64x2.add (local.get $mass) (local.get $r)))
        (local.set $sumX (f64x2.add (local.get $sumX) (local.get $rx)))
        (local.set $sumY (f64x2.add (local.get $sumY) (local.get $ry)))
        (local.set $sumXX (f64x2.add (local.get $sumXX) (f64x2.mul (local.get $rx) (local.get $x))))
        (local.set $sumXY (f64x2.add (local.get $sumXY) (f64x2.mul (local.get $rx) (local.get $y))))
        (local.set $sumYY (f64x2.add (local.get $sumYY) (f64x2.mul (local.get $ry) (local.get $y))))
        (br_if $points (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 16))) (local.get $end))))
      ;; The even points' sums plus the odd points'.
      (f64.store offset=18432 (local.get $component) (call $across (local.get $mass)))
      (f64.store offset=18440 (local.get $component) (call $across (local.get $sumX)))
      (f64.store offset=18448 (local.get $component) (call $across (local.get $sumY)))
      (f64.store offset=18456 (local.get $component) (call $across (local.get $sumXX)))
      (f64.store offset=18464 (local.get $component) (call $across (local.get $sumXY)))
      (f64.store offset=18472 (local.get $component) (call $across (local.get $sumYY)))
      (local.set $row (i32.add (local.get $row) (i32.const 1024)))
      (local.set $component (i32.add (local.get $component) (i32.const 48)))
      (br_if $components (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  (func $across (param $lanes v128) (result f64)
    (f64.add (f64x2.extract_lane 0 (local.get $lanes)) (f64x2.extract_lane 1 (local.get $lanes)))))
