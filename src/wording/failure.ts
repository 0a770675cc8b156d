/** What went wrong with a file and what the reader can do, by the kind of failure. */
export const failureTexts = {
  offline: "Không kết nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.",
  "not-found":
    "Máy chủ không còn tệp số liệu này. Trang có thể vừa được cập nhật; hãy thử lại.",
  "server-error": "Máy chủ đang trục trặc. Hãy thử lại sau ít phút.",
  "timed-out": "Máy chủ trả lời quá chậm. Hãy thử lại khi mạng tốt hơn.",
  "not-json":
    "Máy chủ trả về một trang khác thay cho số liệu. Có thể cần đăng nhập mạng Wi-Fi trước.",
  "cut-short": "Tệp số liệu về thiếu một đoạn. Hãy thử lại.",
  "wrong-shape":
    "Tệp số liệu không đúng khuôn dạng nên không dùng, để khỏi hiện số sai.",
} as const;
